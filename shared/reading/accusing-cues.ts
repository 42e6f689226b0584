/**
 * Words by which citizens say of somebody that he did them wrong, or ask that something be done about him. All folded,
 * each looked for in a short window beside the mention of a person; the weights were found by trying on the labelled
 * petitions.
 */

/** One cue: where it stands and how much it says. */
type Cue = readonly [pattern: RegExp, weight: number]

/** Wrongs that people tell of others; the first forty letters after the name decide, within one sentence. */
export const MISDEED =
  /^[^.;\n]{0,44}?\b(?:lua|gat|chiem|no (?:toi|em|tui|tien)|thieu (?:em|toi|tien)|danh|lan (?:dat|qua|ranh|chiem|ra|hem)|rao |khong (?:tra|chiu|coi|nhan|chia|lap)|nhan (?:tien|cua|phong bi|hoi lo|\d)|thu tien|doi (?:tien|\d|them|no|chia|toi|em)|voi |pha |dot |doa|ham |chui|lap khong|bao che|ep |bat ep|cat |do rac|xa (?:nuoc|thai|rac|khoi)|quyt|giut|giat|ban dat|can thiep|bung bo|xe qua|xay (?:lan|qua|bon|len)|coi noi|coi ban cong|tat (?:vao|may|con|chau|toi|em|\d)|nhan coc|khoa may|chan so|nhan tien|ky khong|nhet|nhot|siet co|dap (?:em|toi|vo|ban)|ruot|xo (?:te|nga|em|toi)|cam dao|hanh hung|bao hanh|noi (?:muon|neu|nang)|keu (?:dua|chung|toi dua|em dua)|muon (?:tien|no)|khai man|lam gia|ky khong|rut ruot|an chan|bot (?:xen|lai)|thau tom|tron (?:no|mat|thue)|bo tron|tat may|khoa may|cam (?:so|giay)|giu (?:giay|so|tien|bang)|mua chuoc|vu khong|boi nho|noi xau|dam|chem|quay roi|sam so|cuong hiep|hiep dam|du do|ban (?:ma tuy|hang gia|le)|cho vay nang lai|ban [a-z ]{0,12}(?:gia|nhai|doc)|hot (?:hui|\d)|chu hui|dau thao|giat hui|vo hui|hanh (?:dan|toi|em)|bat (?:toi|em|dan|con)|gay kho|lam kho|hach sach|quat|chui|mang|xuc pham|say xin|xay (?:nha|tuong|chuong)|che (?:het|lap)|lap (?:muong|kenh|cong)|chan (?:loi|duong|muong|cong)|bit (?:loi|duong)|tha (?:vit|ga|bo|cho|\d)|phun thuoc|mo (?:nhac|loa)|hat karaoke|tung (?:anh|clip|tin)|khung bo|ep cung|(?:ky )?xac nhan (?:sai|khong)|lam sai|ky (?:sai|khong|giup|ban)|tu y|lam dung|cham cong|tru dap|cam dau|bao ke|to chuc (?:danh bac|cho vay|da ga)|danh bac|hoat dong (?:trai|luc|ban dem|khong phep)|nuoi (?:heo|ga|vit|bo|cho|chim|yen|\d)|ru (?:di|re|em|con|chau)|dan (?:di|qua|no|tui|em)|dua qua|chia lai|cai mai|nuot loi|hua|hen lan|ra gia|di cua sau|kham (?:xong|qua loa))/

/** `bị thầy dạy thể dục tên …`: what somebody is stands between the cue and the name. */
export const DESCRIBED =
  /(?:thay|co giao|co|ong|ba|anh|chi|nguoi|can bo|nhan vien|bac si|mot nguoi|ten)(?: [a-z]{1,8}){1,5} $/

/** Before the name: the act of complaint, the request to act, the wrong suffered. */
export const BEFORE: readonly Cue[] = [
  [
    /(?:to cao|to giac|khieu to|khieu nai|phan anh|gop y|thua|kien)(?: (?:ve|viec|chuyen|doi voi|hanh vi|cua|hanh dong|them|luon|chi|moi|tinh trang|thai do|tu cach))* $/,
    3,
  ],
  [
    /(?:ky luat|xu ly|xu phat|xu|cach chuc|dinh chi|bat giu|bat|khoi to|buoc|nhac nho|chan chinh|kiem diem|dieu tra|truy cuu|ngan chan|cam|triet pha|moi)(?: (?:ngay|nghiem|ro|trach nhiem|hanh vi|cua|doi voi|viec|lai|dang|ke|ten))* $/,
    2,
  ],
  // A letter is handed to, an answer asked of, somebody who helps.
  [
    /(?:gui|goi|nop|(?<!nhac )nho|mong|trinh bay|hoi y kien|kinh thua|kinh gui|cam on|xin gap)(?: don)?(?: (?:toi|den|cho|voi))?:? $/,
    -3,
  ],
  [/(?:^| )bi (?:vo chong |gia dinh |nha |ben )?$/, 2],
  [/(?:tranh chap|gianh nhau|mau thuan|cai nhau|xich mich|gianh dat)(?: [a-z]{1,8}){0,4} voi $/, 2.5],
  [/(?:ve viec|(?:^|[\n.:] ?)viec|chuyen|phan anh|v\/v:?|hanh vi cua|thai do cua)[ ]{1,2}$/, 1.5],
  [/nguoi (?:lam|dung sau|cam dau|ban|danh|lua|no|thu|nhan tien)(?: [a-z]{1,6}){0,3}(?: la)? $/, 2.5],
  [/(?:co so|trai|quan|xuong|tiem|lo|vua|nha may|bai|ham|chuong|nha yen)(?: [a-z]{1,8}){0,5} cua $/, 2],
  [/(?:ke|ten|mot nguoi|doi tuong) $/, 1],
  // The one who is struck or cheated is no wrongdoer.
  [/(?:danh|dap|chem|ruot|xo|doa|lua|gat|ham hai|giet|tat|rut|sat hai|can)(?: (?:vo|con|ca|chet|luon))? $/, -3],
]

/** `cho bà Bảy mượn 20 triệu`, `đưa anh Tám 5 triệu`: who owes or took. */
export const LENT_TO = /(?:cho|dua|giao|chuyen|chuyen khoan|gui|nop|lo|coc|dat coc)(?: tien)?(?: cho)? $/
export const BORROWED = /(?:vay|muon|no|coc|dat coc|mua)(?: (?:nong|tien|no|lai|cua|tu|dat))* (?:cua|tu|ben) $/
export const LENT = /^[^.;\n]{0,12}?(?:muon|vay|tien|\d{1,4}(?:[.,]\d{1,3})? ?(?:trieu|tr|ty|chi vang|cay vang|ngan))/

/** `yêu cầu ông Páo trả lại đất`: only the other side can give back. */
export const ASKED_OF = /(?:yeu cau|de nghi|buoc|bat|noi|keu)(?: (?:ong|ba|vo chong|gia dinh))* $/
export const TO_GIVE_BACK =
  /^ (?:phai |den |ra )?(?:tra|boi thuong|den (?:tien|bu)|thao|do bo|do \S+ di|ngung|cham dut|xin loi|dung |doi |don |chia|lam lai|khoi phuc|mo lai)/

/** The next sentence goes on with a pronoun: `là ông Páo. Tháng 3 ông nhổ cột mốc …`. */
export const GOES_ON =
  /^[^.;\n]{0,80}[.;,] (?:[a-z0-9/,]{1,8} ){0,4}(?:ong|ba|no|anh|chi|co|han|ho|tui no|bon no|ong ta|anh ta|ong ay|ba ay|chu|nguoi nay)(?= )/

/** Family of the writer, helpers and fellow sufferers are spoken of, not accused. */
export const RELATIVE =
  /(?:con|cha|ba|me|ma|vo|chong|em|anh|chi|chau|ong|noi|ngoai|cau|di|co|chu|bac)(?: (?:trai|gai|ruot|re|dau|noi|ngoai|ut|ca|lon|cua|chong|vo))*(?: (?:toi|em|tui|chung toi|minh))(?: la| ten(?: la)?)?[ ,]{1,2}(?:ong |ba )?$/

/** The other side of a quarrel in the house and next door. */
export const OWN_HOUSE = /(?:chong|vo|anh ruot|chi ruot|em ruot|anh trai|con re|con dau|cha duong|hang xom|lang gieng)/

export const BYSTANDER =
  /^[^.;\n]{0,40}?(?:chung kien|lam chung|xac nhan|cung bi|bi thu|bi mat|giup|cho hay|lam luat su|ke lai|dau ruot|dot quy|bi (?:nan|thuong|lua|danh)|so khong dam|cung (?:thua|ky|khieu))|^ (?:thi )?duoc |^[^.;\n]{0,24}? (?:len|di) [a-z ]{2,10} thua/

/** Directly before a name or its title: what is asked to be done about the person. */
export const DEMANDED_OF =
  /(?:ky luat|xu ly|xu phat|xu|cach chuc|dinh chi|bat giu|bat|khoi to|kiem diem|dieu tra|truy cuu|ngan chan|lam ro|xac minh|thanh tra|to cao|to giac|thay|cho thoi viec|thu hoi the|phat|chan chinh|buoc|giam sat|loai|bai nhiem|mien nhiem|chuyen cong tac|duoi viec|trung tri|trung phat)(?: (?:ngay|nghiem|nghiem khac|nghiem minh|ro|trach nhiem|hanh vi|cua|doi voi|viec|lai|dang|ke|ten|dung|hai|ba|bon|cac|nhung|may|\d|va|ky luat|nguoi|can bo|hinh su|phap luat|tu cach|sai pham|vi pham|nang|ca))* $/

/** Who signs the paper that is attacked: before and behind the name. */
export const SIGNER_BEFORE =
  /(?:nguoi (?:da )?ky(?: (?:quyet dinh|thong bao|cong van|van ban|to|giay|bien ban|la|ten))*|(?:quyet dinh|thong bao|van ban|cong van|giay|bien ban|ket luan)[^.;\n]{0,40} do|(?:,|\)|\d{4}|nay) do|ky boi|ky ten(?: la)?|duoi (?:ky|ghi|dong dau)(?: ten)?)(?: la)?:? $/
export const SIGNED =
  /^[^.;\n]{0,70}?(?<!chua |khong |dam |duoc |phai |chu )\bky(?:[.,;]| (?:thay|thua|ban hanh|ra|ngay|quyet dinh|thong bao|cong van|van ban|giay|bien ban|phat|bac|tu choi|ket luan|tra|duyet|phe duyet|ngang|thu hoi|hai|ca))/

/** What a bystander does: dissuades, helps, tells, is sorry, only follows orders. */
export const HELPS =
  /^[^.;\n]{0,50}?(?:khuyen|can ngan|can (?:ra|khong)|giup|khoc|lam chung|xac nhan (?:la |toi |cho toi|da thay)|khong dong y|xin chuyen|khong trach|chi lam theo|cam on|dang hoang|thong cam|xin loi|ke lai|ke cho|noi voi toi|hoi han|bi (?:danh|lua|ep|hai|thiet|gat|tru dap|mat)|cung bi|bao ve|duoc biet|chet|mat nam|qua doi|nhap vien)/

/** A thing or a house of somebody, a person carried or helped. */
export const BELONGS_TO =
  /\b(?:lien he|dai dien|nhan chung|luat su|nho|cua hang|nha|quan|tiem|ho|liet si|khieng|cuu|giup|duong|rach|cau|kenh|chua|xe|hang|cong trinh|truong|phu huynh em|con em|chau)[ :]{1,3}$/

/** A letter that accuses, at least of something. */
export const DENOUNCES =
  /to cao|to giac|lua dao|\b(?:bi|da|no) (?:lua|gat)\b|nhan tien|doi tien|hoi lo|tham o|an chan|boi duong|phong bi|bat chet|khieu to|voi tien|nhung nhieu|\bgat (?:toi|em|tien)/

/** A letter about something suffered from somebody. */
export const WRONGED =
  /\b(?:phan anh|khieu nai|to cao|boi thuong|o nhiem|mui (?:hoi|chua|khet)|boc mui|khoi bui|no luong|thu tien|vi pham|lua|chiem|tu choi|cham|khong tra|khong dong|tai nan|lan (?:dat|chiem|ranh)|xa (?:nuoc|thai|khoi|rac)|chet|bom thieu|may nhay|tieng on|on ao|bui|trom|kien nghi|gop y|kiem tra|chan chinh|nhac nho|khoan thu|thu chi|quyen gop|phieu thu|ep mua|bat mua|buoc (?:toi|em|mua)|giu tien|mat coc|lam thu|mo loa|mo nhac|chay au|ep xe|hang (?:nhai|gia|dom)|doi tra|nut (?:tuong|nha)|khong den|khong ngu|xu ly|hoc phi|dong cua|khong ai nghe|bien mat|loa keo|giam luong|giu luong)\b/
