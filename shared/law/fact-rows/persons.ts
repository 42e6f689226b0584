/** Who is meant: posts held and left, bodies and persons named, what is said against them. */
import type { FactRow } from './fact-row.ts'

export const PERSONS: readonly FactRow[] = [
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
    cues: [
      'duoc bo nhiem len',
      '(?:len|duoc) (?:chuc|lam) (?:pho )?(?:chu tich|giam doc|truong phong|bi thu|truong cong an)',
      'nay la (?:pho )?giam doc so',
      'nay (?:da )?(?:la|lam) (?:pho )?chu tich',
    ],
  },
  {
    id: 'merged',
    vi: 'cơ quan cũ đã sáp nhập',
    en: 'the former body was merged',
    cues: ['truoc sap nhap la', 'cong chuc huyen cu', 'phong tai nguyen huyen', 'nay la cong chuc xa'],
  },
  {
    id: 'several_posts',
    vi: 'người bị tố cáo thuộc nhiều cơ quan quản lý',
    en: 'the person denounced is managed by several bodies',
    cues: ['kiem nhiem', 'biet phai', 'dong thoi (?:la|giu chuc|kiem)'],
  },
  {
    id: 'party_breach',
    vi: 'nêu vi phạm quy định của Đảng',
    en: 'a breach of Party rules is told',
    cues: [
      'dieu le dang',
      'dieu dang vien khong duoc lam',
      'tu cach dang vien',
      'vi pham quy dinh cua dang',
      'xu ly (?:ve )?(?:mat )?dang',
      'ky luat (?:ve )?dang',
      'khai tru (?:khoi |ra khoi )?dang',
    ],
  },
  {
    id: 'person_named',
    vi: 'nêu tên người',
    en: 'a person is named',
    cues: ['(?:ong|ba|anh|chi|dong chi) [a-z]{2,8} [a-z]{2,8}'],
  },
  {
    id: 'no_act_told',
    vi: 'chê trách chung chung, không kể việc nào',
    en: 'blames in general, tells no act',
    cues: [
      'khong (?:can|muon|tien|the) (?:phai )?(?:ke|noi) (?:ra|het|cu the|ro)',
      'toi khong (?:can )?ke',
      'khong (?:noi|neu|ke) (?:duoc )?cu the',
      'nguoi khong tot',
      'lam an mo am',
      'song khong (?:dung|tot|dep|ra gi)',
      'khong xung dang lam',
      'ai cung (?:biet|ngan|chan)',
    ],
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
