/**
 * Facts of a letter that change its path and are no field of the form: that it was guided before, that it is overdue,
 * that a house is to be torn down on a day. Each is a row of cues (folded words, see `cuePattern`).
 * `not` takes a hit back when one of these stands in the same letter; `needs` asks for a second group besides.
 */
export type FactId =
  | 'guided_before'
  | 'answered_before'
  | 'overdue'
  | 'reminder'
  | 'urgent'
  | 'danger_now'
  | 'unrest'
  | 'many_affected'
  | 'long_running'
  | 'evidence'
  | 'money_handed'
  | 'crime'
  | 'second_decision'
  | 'first_decision'
  | 'court_seized'
  | 'mediation_failed'
  | 'has_certificate'
  | 'other_side_organisation'
  | 'withdrawal'
  | 'damage_hard_to_repair'
  | 'general_rule'
  | 'originals'
  | 'discipline'
  | 'retired'
  | 'moved'
  | 'promoted'
  | 'merged'
  | 'first_decision_enclosed'
  | 'authorised'
  | 'representatives_named'
  | 'contact_given'
  | 'request_stated'
  | 'keep_secret'
  | 'unlawful_final'
  | 'ethnic_religious'
  | 'abuse'
  | 'competence_conflict'
  | 'person_named'
  | 'denounces_someone'
  | 'complains_of'

export type FactRow = {
  id: FactId
  vi: string
  en: string
  cues: readonly string[]
  needs?: readonly string[]
  not?: readonly string[]
  /** Enclosures and cover letters count too. */
  everywhere?: true
}

const WHO_GUIDED = 'ban tiep cong dan|ban tiep dan|ban tcd|quy ban|quy vi|ubnd tinh|van phong ubnd tinh|tren tinh'

export const FACTS: readonly FactRow[] = [
  {
    id: 'guided_before',
    vi: 'đơn cho biết đã được hướng dẫn trước đây',
    en: 'the letter says it was guided before',
    // "Kính mong quý ban hướng dẫn" asks for guidance: only what has happened counts.
    cues: [
      '(?:giay|phieu) huong dan',
      'nhan duoc (?:van ban|cong van|thu) huong dan (?:cua|so|ngay|toi)',
      'da (?:duoc )?huong dan (?:toi |em |tui )?(?:gui|nop|gui lai|lam) don',
      `(?:${WHO_GUIDED}) (?:tinh )?(?:da|co) (?:co |gui |ra |tra loi )?(?:van ban |giay |phieu |thu )?huong dan`,
    ],
    // Who has followed the guidance and come back with the first decision is a second complainant, not a repeater.
    not: [
      'theo huong dan cua ban tiep cong dan…khieu nai',
      'da lam theo huong dan',
      'lam theo huong dan',
      'khieu nai lan hai',
      'khieu nai lan 2',
      'da thu ly',
      'giay thu ly',
      'thong bao thu ly',
    ],
  },
  {
    id: 'answered_before',
    vi: 'đơn cho biết việc đã được trả lời',
    en: 'the letter says it was answered before',
    cues: ['da co van ban tra loi', 'da duoc tra loi bang van ban', 'da nhan duoc van ban tra loi'],
  },
  {
    id: 'overdue',
    vi: 'đã nộp khiếu nại nhưng quá hạn giải quyết',
    en: 'a complaint past its time limit',
    cues: [
      'khieu nai qua han',
      'qua han giai quyet khieu nai',
      'qua thoi han giai quyet khieu nai',
      'don doc giai quyet',
      'don doc chu tich',
      'don doc ubnd',
      'cham giai quyet khieu nai',
      'cham giai quyet don',
      'khong giai quyet don',
      'khong giai quyet khieu nai',
      '(?:khong|chua) (?:thay )?(?:ra|co|nhan duoc|ban hanh) (?:mot )?quyet dinh giai quyet',
      'qua ca 30 ngay',
      'qua thoi han luat dinh',
      'qua han luat dinh',
      '(?:khong|chua) (?:ra|co) ket luan noi dung to cao',
    ],
    needs: ['thu ly', 'nop don', 'gui don', 'gui khieu nai', 'don khieu nai ngay', 'da khieu nai', 'nop khieu nai'],
    not: [
      'quyet dinh giai quyet khieu nai lan dau so',
      'khong dong y voi quyet dinh giai quyet',
      'khieu nai lan hai',
      'khieu nai lan 2',
    ],
  },
  {
    id: 'overdue',
    vi: 'đã thụ lý nhưng quá hạn, chưa có kết quả',
    en: 'accepted, past the time limit, no result',
    cues: [
      '(?:khong|chua) (?:duoc |thay |ai |co )?(?:giai quyet|tra loi|ket qua|doi thoai|xac minh)',
      'im re',
      'im lim',
      'im hoi lang tieng',
      'qua han',
      'qua thoi han',
      'het thoi han',
    ],
    needs: [
      'thong bao thu ly',
      'giay thu ly',
      'thu ly khieu nai',
      'thu ly don',
      'thu ly giai quyet',
      'da thu ly',
      'thu ly so',
      'duoc thu ly',
      'quyet dinh thu ly',
      'ngay thu ly',
    ],
    not: [
      'quyet dinh giai quyet khieu nai lan dau so',
      'khong dong y voi quyet dinh giai quyet',
      'khieu nai lan hai',
      'khieu nai lan 2',
      'toa an da thu ly',
      'toa an thu ly',
      'toa da thu ly',
    ],
  },
  {
    id: 'reminder',
    vi: 'đề nghị nhắc, trả lời đơn đã gửi',
    en: 'asks for an answer to an earlier paper',
    cues: [
      'den nay chua duoc tra loi',
      'toi nay chua duoc tra loi',
      'chua nhan duoc tra loi',
      'chua thay tra loi',
      'chua nhan duoc hoi am',
      'de nghi tra loi don',
      'nhac…tra loi',
    ],
  },
  {
    id: 'urgent',
    vi: 'việc sắp xảy ra, cần xem xét ngay',
    en: 'about to happen, to be looked at now',
    cues: [
      'khan cap',
      'don khieu nai khan',
      'sap bi dap nha',
      'sap bi cuong che',
      'ngay cuong che',
      'thoi gian cuong che',
      'ngay thuc hien [0-9]',
      'thuc hien ngay [0-9]',
      'se cuong che',
      'to chuc cuong che ngay',
      'can thiep khan',
      'can thiep gap',
      'ngay giao quan',
      'cuu giup',
      'tau tan',
      'chan cong',
      'dot ngot dong cua',
      'cong ty khoa',
      'nguy hiem den tinh mang',
      'de doa tinh mang',
    ],
  },
  {
    id: 'danger_now',
    vi: 'nguy hiểm tức thời cho người, tài sản',
    en: 'immediate danger to people or property',
    cues: [
      'nguy co sap',
      'sap sap',
      'sat lo nghiem trong',
      'co the chay',
      'ro ri',
      'dien giat',
      'de doa giet',
      'doa giet',
      'truy sat',
      'vo de bao',
      'sap do bat cu luc nao',
      'sap bat cu luc nao',
      'chay no',
      'nguy hiem tinh mang',
    ],
  },
  {
    id: 'unrest',
    vi: 'có khả năng tụ tập, chặn đường, điểm nóng',
    en: 'risk of gathering, a hot spot',
    cues: [
      'chan cong',
      'chan duong',
      'chan xe',
      'keo len tinh',
      'keo nhau len',
      'tu tap',
      'bieu tinh',
      'dinh cong',
      'keo ra ha noi',
      'dong nguoi keo',
      'nguoi dung ngoai cong',
    ],
  },
  {
    id: 'many_affected',
    vi: 'nhiều người bị ảnh hưởng',
    en: 'many people are affected',
    cues: [
      'hon [0-9]{3,5} nguoi',
      '[0-9]{3,5} cong nhan',
      '[0-9]{2,4} ho dan',
      'hang tram ho',
      'hang tram nguoi',
      'hang ngan nguoi',
      'ca tram ho',
    ],
  },
  {
    id: 'long_running',
    vi: 'việc kéo dài trên một năm',
    en: 'has run for more than a year',
    cues: [
      'mot nam ruoi',
      'hai nam nay',
      '(?:2|3|4|5|6|7|8|9|10|hai|ba|bon|nam|sau|bay|tam|chin|muoi) nam nay',
      'keo dai nhieu nam',
      'suot … nam',
      'tron mot nam',
      'dung 1 nam',
      'nhieu nam qua',
      'hon (?:mot|1) nam',
      'lan thu (?:3|4|5|6|ba|tu|nam|sau)',
      'don lan (?:3|4|5|6)',
      '1[2-9] thang nay',
      '(?:2|3)[0-9] thang nay',
    ],
  },
  {
    id: 'evidence',
    vi: 'kèm hoặc nêu chứng cứ cụ thể',
    en: 'concrete evidence enclosed or named',
    everywhere: true,
    cues: [
      'sao ke',
      'bien lai',
      'uy nhiem chi',
      'chuyen khoan',
      'so tai khoan',
      'ghi am',
      'quay phim',
      'hinh chup',
      'anh chup',
      'tin nhan',
      'video',
      'clip',
      'camera',
      'hop dong so',
      'bang ke',
      'hoa don',
      'chuyen tien thanh cong',
      'file ghi',
      'bien ban',
      'chung cu',
      'chung tu',
      'dinh kem: [0-9]',
      'co nguoi lam chung',
      'nhan chung',
    ],
  },
  {
    id: 'money_handed',
    vi: 'nêu việc đã đưa, chuyển tiền cho người có chức vụ',
    en: 'money was handed to an official',
    cues: [
      '(?:toi|em|gia dinh toi|chung toi|cong ty toi|vo toi|chong toi) (?:da |phai |co )?(?:dua|chuyen|nop|chung|gui|giao)',
      'dua tiep',
      'dua truoc',
      'dua cho (?:ong|ba|anh|chi)',
      'chuyen khoan',
      'chuyen cho (?:ong|ba|anh|chi)',
      'da nhan (?:cua|cho|so|tien|tong)',
      'nhan tien',
      'nhan hoi lo',
      'nhan cua',
      'nhan so tien',
      'nhan tong cong',
      'chuyen thang vao',
      'lay cua',
      'chiem doat',
      'tham o',
      'bien thu',
    ],
  },
  {
    id: 'crime',
    vi: 'có dấu hiệu tội phạm',
    en: 'signs of a crime',
    cues: [
      'lua dao chiem doat',
      'to giac',
      'cho vay nang lai',
      'cuong doat',
      'danh trong thuong',
      'co y gay thuong tich',
      'gay thuong tich',
      'hiep dam',
      'xam hai tinh duc',
      'dam o',
      'mua ban ma tuy',
      'ma tuy',
      'trom cap',
      'cuop',
      'giet nguoi',
      'lam gia con dau',
      'gia mao chu ky',
      'to chuc danh bac',
      'mua ban nguoi',
      'tin dung den',
      'siet no',
      'chem',
    ],
  },
  {
    id: 'first_decision',
    vi: 'đã có quyết định giải quyết khiếu nại lần đầu',
    en: 'a first resolution decision exists',
    everywhere: true,
    cues: [
      'giai quyet khieu nai lan dau',
      'giai quyet khieu nai lan 1',
      'quyet dinh giai quyet khieu nai',
      'da co quyet dinh giai quyet',
      'khieu nai lan hai',
      'khieu nai lan 2',
    ],
  },
  {
    id: 'first_decision_enclosed',
    vi: 'gửi kèm quyết định lần đầu',
    en: 'the first decision is enclosed',
    everywhere: true,
    cues: [
      'gui kem quyet dinh',
      'kem quyet dinh',
      'kem theo quyet dinh',
      'kem: quyet dinh',
      'gui kem: qd',
      'gui kem qd',
      'kem theo: quyet dinh',
      'kem qd',
      'cung quyet dinh',
      'gui kem: quyet dinh',
      'ban sao quyet dinh',
      'ban photo quyet dinh',
      'quyet dinh…kem theo',
      'phu luc',
    ],
  },
  {
    id: 'second_decision',
    vi: 'đã có quyết định giải quyết lần hai',
    en: 'a second resolution decision exists',
    cues: [
      'quyet dinh … giai quyet khieu nai (?:lan hai|lan 2|cuoi cung) so [0-9]',
      'giai quyet khieu nai (?:lan hai|lan 2) … da bac',
      'quyet dinh giai quyet (?:khieu nai )?(?:lan hai|lan 2|cuoi cung) (?:so|ngay) [0-9]',
      'quyet dinh so [0-9]{1,5}[^\\n]{0,60} giai quyet khieu nai (?:cua toi )?(?:lan hai|lan 2)',
    ],
  },
  {
    id: 'court_seized',
    vi: 'Tòa án đã thụ lý hoặc đã xử việc này',
    en: 'a court has taken or decided the matter',
    cues: [
      'toa an da thu ly',
      'da khoi kien ra toa',
      'toi da khoi kien',
      'ban an hanh chinh',
      'ban an so [0-9]{1,4} [0-9]{4} hc',
      'dang khoi kien',
      'thong bao thu ly vu an',
    ],
  },
  {
    id: 'mediation_failed',
    vi: 'UBND xã đã hòa giải không thành',
    en: 'mediation at the commune failed',
    cues: [
      '(?:xa|phuong|ubnd)…hoa giai…khong (?:thanh|duoc|xong|dat)',
      'bien ban hoa giai khong thanh',
      'hoa giai tai (?:ubnd )?(?:xa|phuong)…khong (?:thanh|duoc)',
    ],
  },
  {
    // Mediation in the hamlet is not the mediation the land law asks for (Luật Đất đai Đ235).
    id: 'mediation_failed',
    vi: 'đã hòa giải không thành',
    en: 'mediation failed',
    cues: [
      'hoa giai khong thanh',
      'hoa giai khong duoc',
      'hoa giai … khong thanh',
      'hoa giai 2 lan',
      'hoa giai hai lan',
      'hoa giai nhieu lan',
    ],
    not: ['ap hoa giai', 'to hoa giai', 'truong ap', 'khu pho hoa giai', 'chua hoa giai', 'xa chua moi'],
  },
  {
    id: 'has_certificate',
    vi: 'đất có giấy chứng nhận hoặc giấy tờ',
    en: 'the land has a certificate or papers',
    cues: ['giay chung nhan', 'gcn', 'so do', 'so hong', 'da cap giay', 'co so'],
  },
  {
    id: 'other_side_organisation',
    vi: 'một bên tranh chấp là tổ chức',
    en: 'one side of the dispute is an organisation',
    cues: [
      'tranh chap dat voi cong ty',
      'tranh chap voi cong ty',
      'tranh chap voi hop tac xa',
      'tranh chap voi nha chua',
    ],
  },
  {
    id: 'withdrawal',
    vi: 'xin rút đơn',
    en: 'withdraws the petition',
    cues: [
      'xin rut don',
      'don rut',
      'toi rut don',
      'rut lai don',
      'rut don khieu nai',
      'rut don to cao',
      'xin rut khieu nai',
      'xin rut to cao',
      'rut toan bo',
    ],
  },
  {
    id: 'damage_hard_to_repair',
    vi: 'thi hành sẽ gây hậu quả khó khắc phục',
    en: 'execution would cause damage hard to repair',
    cues: [
      'khong khac phuc duoc',
      'kho khac phuc',
      'tam dinh chi',
      'tam dung thi hanh',
      'tam dung cuong che',
      'tam ngung cuong che',
      'ngung cuong che',
      'hoan cuong che',
      'dung cuong che',
      'tam dung toi khi',
      'hoan thi hanh',
    ],
    needs: ['cuong che', 'thao do', 'dap nha', 'pha do', 'giai toa', 'ban dau gia'],
    not: ['xin chua cuong che'],
  },
  {
    id: 'general_rule',
    vi: 'nói về quy định áp dụng chung, không phải một quyết định riêng',
    en: 'about a rule of general application',
    cues: [
      'bang gia dat',
      'quy dinh bat hop ly',
      'nghi quyet cua hdnd',
      'quyet dinh quy dinh',
      'chinh sach bat cap',
      'van ban quy pham',
    ],
  },
  {
    id: 'originals',
    vi: 'gửi kèm giấy tờ gốc',
    en: 'original papers are enclosed',
    cues: [
      'kem theo ban goc',
      'gui kem ban goc',
      'gui kem ban chinh',
      'so do ban chinh',
      'ban chinh giay chung nhan',
      'ban goc giay chung nhan',
      'giay to goc kem',
    ],
    not: ['ban chinh gui bao dam', 'ban chinh da gui'],
  },
  {
    id: 'discipline',
    vi: 'khiếu nại quyết định kỷ luật cán bộ, công chức',
    en: 'discipline decision against an official',
    cues: ['quyet dinh ky luat', 'ky luat canh cao', 'ky luat khien trach', 'buoc thoi viec', 'ky luat buoc'],
    not: ['de nghi ky luat', 'quyet dinh ky luat dang'],
  },
  {
    id: 'retired',
    vi: 'người bị tố cáo đã nghỉ',
    en: 'the person denounced has retired',
    cues: [
      'da nghi huu',
      'da ve huu',
      'nghi huu tu',
      'nguyen chu tich',
      'nguyen giam doc',
      'nguyen pho',
      'nguyen truong phong',
    ],
  },
  {
    id: 'moved',
    vi: 'người bị tố cáo đã chuyển công tác',
    en: 'the person denounced has moved',
    cues: [
      'da chuyen cong tac',
      'chuyen ve lam',
      'dieu dong ve',
      'hien dang cong tac tai',
      'nay cong tac tai',
      'da duoc dieu dong',
    ],
  },
  {
    id: 'promoted',
    vi: 'người bị tố cáo đã lên chức vụ cao hơn',
    en: 'the person denounced was promoted',
    cues: ['duoc bo nhiem len', 'len lam chu tich', 'len lam giam doc', 'nay la giam doc so', 'nay la pho giam doc so'],
  },
  {
    id: 'merged',
    vi: 'cơ quan cũ đã sáp nhập',
    en: 'the former body was merged',
    cues: ['truoc sap nhap la', 'cong chuc huyen cu', 'phong tai nguyen huyen', 'nay la cong chuc xa'],
  },
  {
    id: 'authorised',
    vi: 'có văn bản ủy quyền',
    en: 'a written authorisation exists',
    everywhere: true,
    cues: [
      'giay uy quyen',
      'van ban uy quyen',
      'hop dong uy quyen',
      'theo uy quyen',
      'dai dien theo uy quyen',
      'dai dien theo phap luat',
    ],
  },
  {
    id: 'representatives_named',
    vi: 'đã cử người đại diện',
    en: 'representatives are named',
    cues: [
      'cu … lam dai dien',
      'cu … dai dien',
      'nguoi dai dien',
      'thong nhat cu',
      'uy quyen cho … dai dien',
      'bau … dai dien',
      'cung cu',
      'van ban cu nguoi dai dien',
    ],
  },
  {
    id: 'contact_given',
    vi: 'có cách thức liên hệ',
    en: 'a way of contact is given',
    cues: ['dien thoai', 'so dt', 'sdt', 'dt', 'so may', 'zalo', 'lien he', 'tel', 'phone'],
  },
  {
    id: 'request_stated',
    vi: 'nêu yêu cầu giải quyết',
    en: 'says what is asked',
    cues: [
      'yeu cau',
      'de nghi',
      'kien nghi',
      'huy quyet dinh',
      'huy bo',
      'tinh lai',
      'xin duoc',
      'mong',
      'xin tinh',
      'xin chu tich',
      'buoc',
      'xem xet lai',
      'xin',
    ],
  },
  {
    id: 'keep_secret',
    vi: 'đề nghị giữ bí mật tên',
    en: 'asks to keep the name secret',
    cues: [
      'giu bi mat',
      'giau ten',
      'giu kin',
      'khong neu ten',
      'dung cho … biet ten',
      'bao mat',
      'khong tiet lo',
      'xin duoc giau',
    ],
  },
  {
    id: 'unlawful_final',
    vi: 'quyết định đã có hiệu lực nhưng có tình tiết mới',
    en: 'a final decision, new facts',
    cues: ['tinh tiet moi', 'chung cu moi', 'phat hien moi'],
    needs: ['da co hieu luc', 'quyet dinh giai quyet khieu nai lan hai', 'quyet dinh giai quyet khieu nai lan 2'],
  },
  {
    id: 'ethnic_religious',
    vi: 'liên quan chính sách dân tộc, tôn giáo đông người',
    en: 'ethnic or religious policy, many people',
    cues: ['tin do', 'ho dao', 'dong bao dan toc', 'nguoi khmer', 'nguoi cham', 'giao dan'],
    needs: ['tap the', 'nhieu ho', 'ba con'],
  },
  {
    id: 'abuse',
    vi: 'lời lẽ xúc phạm, đe dọa',
    en: 'insults or threats',
    cues: ['do cho', 'lu cho', 'thang cho', 'con me may', 'dit me', 'bon cho ma', 'do suc vat', 'lu suc vat'],
  },
  {
    id: 'competence_conflict',
    vi: 'các cơ quan đùn đẩy nhau',
    en: 'bodies pass it to each other',
    cues: [
      'dun day',
      'day qua day lai',
      'chi qua chi lai',
      'noi nao cung noi khong thuoc tham quyen',
      'chuyen long vong',
      'da banh',
    ],
  },
  {
    id: 'person_named',
    vi: 'nêu tên người',
    en: 'a person is named',
    cues: ['(?:ong|ba|anh|chi|dong chi) [a-z]{2,8} [a-z]{2,8}'],
  },
  {
    id: 'denounces_someone',
    vi: 'nêu người, nơi bị tố cáo',
    en: 'names who is denounced',
    cues: [
      'to cao (?:hanh vi (?:cua |vi pham )?|viec lam (?:cua )?|doi voi )?(?:ong|ba|anh|chi|co|thay|dong chi|can bo|cong chuc|cong ty|chu tich|pho|truong|giam doc|hieu truong|bac si|chap hanh vien|tham phan|bi thu|ho|cong an|[a-z]{2,8} [a-z]{2,8})',
      'nguoi bi to cao',
      'cung cap thong tin ve (?:ong|ba|anh|chi)',
      'doi tuong bi to cao',
    ],
  },
  {
    id: 'complains_of',
    vi: 'nêu quyết định, hành vi bị khiếu nại',
    en: 'names what is complained of',
    cues: [
      'khieu nai (?:ve )?(?:quyet dinh|thong bao|cong van|hanh vi|viec|ubnd|uy ban|chu tich|giam doc|chi nhanh|van phong|cong an|so|bao hiem|thue|chi cuc|truong|tinh|xa|phuong|toa an|lenh|ket qua|cach|phuong an)',
      '(?:nguoi )?bi khieu nai',
      'doi tuong khieu nai',
    ],
  },
]
