/** What the paper itself bears: address and contact, request, originals, authority to act, the wish to stay unnamed. */
import type { FactRow } from './fact-row.ts'

/** Folded: `ba con` is many people (bà con), `ba toi` one. */
const ADULT = '(?:cha|me|ba(?! con)|ong(?! ba)|bo|ma|tia|chong|vo|chu|bac|co(?! bac)|di|cau|noi|ngoai)'
const RELATIVE = `(?:${ADULT}|con|anh(?! (?:chi )?em)|chi(?! em)|em)`
const MANY =
  '(?:ba con|ho dan|cac ho|nguoi dan|cu dan|tieu thuong|cong nhan|nguoi lao dong|anh (?:chi )?em|chi em|phu huynh|nong dan|nhom|tap the|nhan dan|[0-9]{1,3} (?:ho|nguoi|gia dinh|hoi vien|tieu thuong|cong nhan|phu huynh))'

export const FORM: readonly FactRow[] = [
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
      'doi (?:toi )?(?:huy|tra|boi thuong|den|lai|xin loi|bai bo)',
      'phai (?:huy|tra lai|den|sua)',
      'xin',
      '(?:muon|nho|kinh) [^.\\n]{0,40} (?:coi|xem|xet|giai quyet) (?:lai)?',
    ],
  },
  {
    id: 'withholds_name',
    vi: 'người viết cho biết không nêu tên mình',
    en: 'the writer says that he does not give his name',
    cues: [
      '(?:chua|khong) (?:tien |dam |the |muon |duoc )?(?:xung|neu|ghi|de|ky|khai) (?:ro )?(?:ho )?ten(?! (?:ai|nguoi|ong|ba|anh|chi|dong chi|thang))',
      'xin (?:duoc |phep )?(?:giau ten|khong (?:xung|neu|ghi|ky) ten)',
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
    id: 'address_words',
    vi: 'có lời ghi nơi ở',
    en: 'words of an address',
    cues: [
      'dia chi',
      'thuong tru',
      'tam tru',
      'ngu (?:tai|o|ap|so|khu|duong|xa)',
      'cu ngu',
      'noi o',
      'cho o',
      'nha o',
      '(?:o|tai) ap',
      'o (?:xa|phuong|khu pho|so)',
      'ap [a-z0-9]{1,8}',
      'khu pho [a-z0-9]{1,8}',
      'to dan pho',
    ],
  },
  {
    id: 'acts_for_other',
    vi: 'viết, ký thay cho người khác',
    en: 'writes or signs for somebody else',
    cues: [
      `thay mat (?:cho )?${RELATIVE} `,
      `(?:ky|viet|lam|dung) (?:don )?thay (?:cho )?${RELATIVE}`,
      'toi ky thay',
      'nho (?:toi|em|con|chau) (?:lam|ky|dung) (?:don )?(?:giup|gium|thay|dum)',
      'nho (?:toi|em|con|chau|me|ba|cha) (?:gui|nop|khieu nai|lam don|dung don)',
      'nguoi dai dien (?:ky|khieu nai|lam don)?:',
      'uy quyen cho (?:toi|em|con|chau)',
    ],
  },
  {
    // Parents act for their minor children and heirs in their own right (LKN Đ12 k1a); an adult has to authorise in writing.
    id: 'signs_for_adult',
    vi: 'đứng tên, ký thay người đã thành niên',
    en: 'signs in the place of an adult',
    cues: [`thay mat (?:cho )?${ADULT} `, `(?:ky|dung) (?:ten |don )?thay (?:cho )?${ADULT}`, 'toi ky thay'],
    not: ['da mat', 'qua doi', 'da chet', 'da khuat', 'giam ho', 'thua ke', 'chua thanh nien'],
  },
  {
    id: 'signature_copied',
    vi: 'cho biết chữ ký chỉ là bản sao chụp',
    en: 'says that the signature is a photocopy',
    everywhere: true,
    cues: [
      'chu ky[^.,;\\n]{0,20} (?:ban )?photo',
      'chu ky[^.,;\\n]{0,12} (?:ban sao|sao chup)',
      'ban photo (?:lai )?(?:cua )?(?:don|ban photo)',
      '(?:don|to|ban) nay (?:chi )?la (?:ban )?(?:photo|sao chup)',
      'photo (?:lai )?(?:tu )?(?:don|ban) (?:goc|chinh)',
    ],
    not: ['quyet dinh', 'giay chung nhan', 'giay to', 'can cuoc'],
  },
  {
    id: 'speaks_for_many',
    vi: 'nói thay cho nhiều người, nhiều hộ',
    en: 'speaks for many people or households',
    cues: [
      `(?:thay mat|dai dien|t[/. ]?m\\.?|tm\\.) (?:cho )?(?:toan the |tat ca |tap the |cac |nhung |hon |gan |may )?${MANY}`,
    ],
    not: ['gia dinh', 'than chu', 'hoi dong', 'truong ban dai dien'],
  },
  {
    id: 'unauthorised',
    vi: 'cho biết chưa có ủy quyền, hoặc giấy ủy quyền chưa chứng thực',
    en: 'no authorisation, or one that is not certified',
    cues: [
      'khong (?:co|lam|kip lam) (?:giay )?uy quyen',
      'chua (?:co|lam|kip lam) (?:giay )?uy quyen',
      'uy quyen[^.\\n]{0,40} (?:viet tay|ky tay|chua (?:kip )?(?:ra xa|chung thuc|cong chung|ra phuong|dong dau))',
    ],
  },
  {
    id: 'copied_to_competent',
    vi: 'nơi gửi ghi đã gửi người nhận chính, nơi này chỉ để biết',
    en: 'sent to the addressee, here only for information',
    cues: [
      'noi (?:gui|nhan)\\W{0,4}\\W{0,3}(?:nhu tren|nhu kinh gui)',
      '(?:dong gui|gui kem|ban sao gui|noi gui)[^\\n]{0,80} de biet',
      'de (?:biet|bao cao|theo doi)\\)',
    ],
  },
]
