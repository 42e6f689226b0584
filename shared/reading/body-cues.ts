/**
 * Words by which citizens say of an office, a firm or a school that it did them wrong, that something be done about it,
 * or that it only received, answered or stands nearby. All folded; each is looked for beside a mention of the body.
 */

/** One cue: what stands there and how much it says; `only`: of authorities or of firms, schools and sheds alone. */
export interface BodyCue {
  pattern: RegExp
  weight: number
  only?: 'authority' | 'facility'
}

/** Ends right before the body's name. */
export const BEFORE_BODY: readonly BodyCue[] = [
  {
    pattern:
      /(?:to cao|to giac|khieu to|khieu nai|phan anh|gop y|kien|thua)(?: (?:ve|viec|chuyen|doi voi|hanh vi|cua|hanh dong|them|luon|tinh trang|thai do|cach|lam viec|tap the|lanh dao|quyet dinh|thong bao|cai))* $/,
    weight: 3,
  },
  {
    pattern:
      /(?:ky luat|xu ly|xu phat|phat|dinh chi|khoi to|nhac nho|nhac|chan chinh|kiem diem|dieu tra|truy cuu|ngan chan|kiem tra|thanh tra|di doi|dong cua|rut phep|rut giay phep|giam sat|lam viec voi|lam ro|xac minh)(?: (?:ngay|nghiem|ro|trach nhiem|hanh vi|cua|doi voi|viec|lai|dang|dot xuat|hoat dong|toan dien|va|xem|cai|vi pham|sai pham|thu chi|tai chinh))* $/,
    weight: 2.5,
    only: 'facility',
  },
  {
    pattern:
      /(?:xu ly|xu phat|kiem diem|truy cuu|thanh tra|lam ro|chan chinh|phe binh)(?: (?:ngay|nghiem|ro|trach nhiem|hanh vi|cua|doi voi|viec|lai|va|xem|cai|vi pham|sai pham|tai chinh))* $/,
    weight: 2.5,
    only: 'authority',
  },
  {
    pattern: /(?:buoc|bat|yeu cau|de nghi|keu|chi dao|noi|cho)(?: (?:phia|ben|cho|chu|duoc|cai))* $/,
    weight: 2,
    only: 'facility',
  },
  { pattern: /(?:^|[^a-z])bi (?:phia |ben )?$/, weight: 2.5 },
  {
    pattern:
      /(?:nuoc|khoi|mui|bui|tieng|rac|loa|ong|xe|lo|phan|chat thai|xa thai|nuoc thai|rung|may|cong trinh|viec)(?: [a-z]{1,7}){0,3} (?:cua|tu|ben) $/,
    weight: 1.5,
    only: 'facility',
  },
  {
    pattern:
      /(?:quyet dinh|thong bao|cong van|van ban|bien ban|giay moi|ket luan|hanh vi|cach lam|viec lam|thai do|cach tinh)(?: [a-z]{1,9}){0,6} (?:cua|do) $/,
    weight: 1.5,
  },
  { pattern: /(?:^|[^a-z])do $/, weight: 1.5, only: 'facility' },
  { pattern: /(?:tranh chap|mau thuan|hop dong)(?: [a-z]{1,8}){0,4} voi $/, weight: 1, only: 'facility' },
  {
    pattern:
      /(?:chu dau tu|don vi thi cong|ben thi cong|nha thau|ben ban|ben mua|chu (?:dau tu )?du an)(?: (?:la|cua|do|du an))* $/,
    weight: 1.5,
    only: 'facility',
  },
  // Written to, told, gone to.
  {
    pattern:
      /(?:kinh gui|kinh goi|gui|goi|nop|bao|thua|trinh|trinh bao|trinh bay|phan anh|kien nghi|khieu nai|hoi|len|ra|toi|den|qua|ve|xuong|tim|gap|cau cuu|keu|moi|nho|xin|mong|gui don|lien he)(?: (?:don|len|den|toi|cho|voi|ra|qua|ho so|giay|tai|o|lanh dao|cac))* (?:den|toi|len|cho|voi|ra|qua|tai|o|ve|:) $/,
    weight: -2.5,
  },
  { pattern: /(?:kinh gui|kinh goi|kinh thua)[^\n.]{0,40}$/, weight: -5 },
  {
    pattern:
      /(?:nho|mong|xin|de nghi|kien nghi|yeu cau|chi dao|cau xin|giao|nhu|phoi hop voi|dong gui)(?: (?:cac|quy|lanh dao|cho|va))* $/,
    weight: -2,
    only: 'authority',
  },
  // Where the writer works, lives or learns.
  {
    pattern:
      /(?:lam viec|lam|cong tac|hoc|day|truc|cong nhan|nhan vien|giao vien|cong chuc|vien chuc|bac si|dieu duong|ke toan|hoc sinh|sinh vien|hoi vien|xa vien|thanh vien|huu tri)(?: [a-z]{1,6}){0,3}(?: (?:tai|o|cho|cua|ben|trong))* $/,
    weight: -1,
  },
  { pattern: /(?:gan|canh|sat|doi dien|sau|truoc|cach|ke|ngang|phia|doc|ben hong|khu) $/, weight: -1.5 },
  { pattern: /(?:theo|can cu|nhan duoc|duoc|dua tren|nho|cam on|chung kien cua|vi bang cua) $/, weight: -1 },
  {
    pattern:
      /(?:hoa don|phieu|bao gia|giay ra vien|toa thuoc|benh an|giay kham|ket qua)[a-z0-9 ,]{0,24} (?:cua|tai|o|ben) $/,
    weight: -2,
  },
  {
    pattern: /(?:dieu tri|cap cuu|nhap vien|nam vien|mo|kham|chuyen)(?: [a-z]{1,6}){0,3} (?:o|tai|len|qua|ve) $/,
    weight: -1,
  },
]

const ADVERB =
  '(?: (?:da|lai|moi|cu|tu|van|con|cung|thi|deu|ma|nay|tu y|hay|thuong|dem nao|ngay nao|toan|chi|lien tuc|moi ngay|cho nguoi|hen [a-z ]{2,20}))*'

/** Begins right behind the body's name. */
export const AFTER_BODY: readonly BodyCue[] = [
  {
    pattern: new RegExp(
      `^,?${ADVERB} (?:xa |thai |do (?:rac|nuoc|dat|trom|phe)|dot |nau |san lap|lap (?:kenh|rach|muong|ao)|thu (?:tien|phi|them|cua|moi|hoc|\\d)|bat |ep |buoc |no (?:luong|tien|toi|em|tui|bao)|thieu |khong |chua |hong |ko |cham |cat |giu |lay |tang |mo (?:nhac|loa|cua|ban)|hoat dong|gay |lam (?:nut|hu|hai|o|on|chet|thiet|ngap|kho)|thi cong|khai thac|chay |ban |hua |doi |sa thai|cho (?:toi|em|tui|con|cong nhan|nghi)|ngung |dap |pha |lan |chiem |boc |bay mui|phun |tuyen |nhan (?:tien|coc|cua)|lua |quyt |giat |xay |dao |chan |rao |bit |dong (?:cua|cong)|tron |tu choi|day |do loi|tra (?:luong|thieu|cham)|tru |ghi (?:sai|khong|chi so)|tinh |ap |sap nhap|giam |chuyen |dong bao hiem|ky |thong bao|dan thong bao|ra thong bao|yeu cau|doi cho|di doi|ngang nhien|co (?:hanh vi|mui|dau hieu)|de (?:nuoc|rac|xe)|huc |keo |roi )`,
    ),
    weight: 2,
    only: 'facility',
  },
  {
    pattern:
      /^[^.;\n]{0,44}? (?:xa (?:nuoc|thai|khoi|thang|trom)|no luong|gay o nhiem|boc mui|mui hoi|on ao|thu tien|thu trai|lam thu|khong tra|khong dong|vi pham|lan chiem|san lap|khoi bui|khoi den)/,
    weight: 1,
    only: 'facility',
  },
  {
    pattern:
      /^,? ?(?:(?:co|da|thi|moi|cung|lai|chi|van) )*(?:tra loi|huong dan|chuyen (?:don|ho so)|noi (?:khong thuoc|chuyen|len|cho|phai|se|da)|xuong|lap bien ban|moi (?:toi|hai|len|cac)|hoa giai|nhan don|chi (?:len|qua|ve|toi)|bao|ghi nhan|cho biet|co van ban|hua (?:se |)(?:kiem tra|giai quyet)|mat tran|dung ra)/,
    weight: -1.5,
  },
  {
    pattern:
      /^[^.;\n]{0,70}? (?:khong|chua|hong|ko|k|chang) (?:thay |ai |co |he |duoc |mot )?(?:tra loi|giai quyet|giay|ket qua|dong tinh|van ban|xu ly|nhuc nhich|nghe|hoi am|chu|cau|thu ly|giai thich|lam gi|ra)/,
    weight: 1.5,
    only: 'authority',
  },
  {
    pattern:
      /^[^.;\n]{0,40}? (?:im (?:lang|re|luon|ru)|lam ngo|bao che|cham tre|keo dai|dun day|day qua|day lai|ne tranh|hua (?:hen|hoai|lan)|hen (?:hoai|toi|lui|lan|mai))/,
    weight: 1.5,
  },
]
