/** Several petitions in one mail: found where there are several, and never where one petition only has enclosures. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Message, Part } from '../../shared/petition.ts'
import { petitionsIn } from '../../shared/reading/several.ts'

type Given = { text: string; role?: Part['role']; filename?: string; recognised?: boolean }

const part = (id: string, { text, role = 'attachment', filename = `${id}.pdf`, recognised = false }: Given): Part => ({
  id,
  role: id === 'body' ? 'body' : role,
  filename: id === 'body' ? null : filename,
  contentType: 'text/plain',
  size: text.length,
  text,
  pages: [],
  status: 'read',
  notes: [],
  ocrConfidence: recognised ? 82 : null,
})

const mail = (parts: Record<string, string | Given>): Message => ({
  messageId: null,
  from: 'Văn thư <vanthu@example.vn>',
  to: [],
  cc: [],
  subject: 'Chuyển đơn',
  date: '2026-11-18T08:00:00+07:00',
  parts: Object.entries(parts).map(([id, given]) => part(id, typeof given === 'string' ? { text: given } : given)),
})

const paper = (
  title: string,
  name: string,
  id: string,
  story: string,
  date = '15 tháng 11 năm 2026',
) => `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Tân Hội, ngày ${date}
${title}
Kính gửi: Chủ tịch UBND tỉnh Tây Ninh
Tôi tên: ${name}, CCCD số ${id}. Địa chỉ: ấp 2, xã Tân Hội, tỉnh Tây Ninh.
${story}
Tôi xin cam đoan những điều trên là đúng sự thật.
Người làm đơn (đã ký) ${name}`

const LAND = `Tôi khiếu nại Quyết định số 771/QĐ-UBND ngày 02/11/2026 của Chủ tịch UBND xã Tân Hội về việc thu hồi thửa đất số
415, tờ bản đồ số 22 của gia đình tôi để mở rộng nhà văn hóa ấp. Biên bản kiểm đếm bỏ sót 120 cây cao su đang cạo và một
giếng khoan. Yêu cầu: hủy Quyết định số 771/QĐ-UBND và kiểm đếm lại tài sản trên đất.`
const FINE = `Tôi không đồng ý Quyết định xử phạt vi phạm hành chính số 88/QĐ-XPVPHC ngày 05/11/2026 của Chủ tịch UBND phường
Long Hoa phạt tôi 4.000.000 đồng vì để bảng hiệu lấn vỉa hè trong khi bảng hiệu đã tháo trước ngày lập biên bản. Tôi yêu
cầu hủy bỏ quyết định xử phạt nêu trên và trả lại tiền đã nộp.`
const BRIBE = `Tôi tố cáo ông Ngô Văn Sai, công chức địa chính xã Thạnh Đức, đã nhận của tôi 15.000.000 đồng ngày 03/10/2026 để
làm giấy chứng nhận quyền sử dụng đất rồi không làm và không trả lại tiền. Đề nghị xác minh, xử lý nghiêm.`

const A = paper('ĐƠN KHIẾU NẠI', 'Trần Văn Mẫu', '072070009911', LAND)
const B = paper('ĐƠN KHIẾU NẠI', 'Phạm Thị Thử', '072180004455', FINE)
const C = paper('ĐƠN TỐ CÁO', 'Lê Thị Kín', '072183007788', BRIBE)
const COVER = `ỦY BAN MẶT TRẬN TỔ QUỐC TỈNH
Số: 214/MTTQ-BTT
V/v chuyển đơn của công dân
Kính gửi: Ban Tiếp công dân tỉnh
Ban Thường trực nhận được các đơn của công dân, xin chuyển đơn đến quý Ban xem xét, giải quyết theo thẩm quyền.
TM. BAN THƯỜNG TRỰC`
const BODY = 'Kính gửi anh chị, xin gửi các tệp kèm theo. Trân trọng.'
const DECISION = `ỦY BAN NHÂN DÂN XÃ TÂN HỘI
QUYẾT ĐỊNH
Về việc thu hồi đất của ông Trần Văn Mẫu
Điều 1. Thu hồi thửa đất số 415, tờ bản đồ số 22.`
const SIGNERS = `DANH SÁCH CÁC HỘ KÝ TÊN
STT\tHọ và tên\tĐịa chỉ\tChữ ký
1\tNguyễn Văn Một\tấp 2\t(đã ký)
2\tLê Thị Hai\tấp 2\t(đã ký)
3\tPhan Văn Ba\tấp 3\t(đã ký)`

/** A scan with these pages. */
function paged(texts: readonly string[]): Part {
  let text = ''
  const pages = texts.map((page, i) => {
    const start = text.length + (i === 0 ? 0 : 2)
    text += i === 0 ? page : `\n\f${page}`
    return { number: i + 1, start, end: text.length }
  })
  return { ...part('a1', { text, recognised: true }), pages }
}

const partsOf = (message: Message) => petitionsIn(message).map((one) => one.part)
const whoIn = (message: Message) => petitionsIn(message).map(({ petition }) => petition.petitioners[0]?.value.name)

describe('several petitions in one mail', () => {
  it('a cover letter with three petitions of different people; the cover goes with each', () => {
    const message = mail({ body: BODY, a1: COVER, a2: A, a3: B, a4: C })
    expect(partsOf(message)).toEqual(['a2', 'a3', 'a4'])
    expect(whoIn(message)).toEqual(['Trần Văn Mẫu', 'Phạm Thị Thử', 'Lê Thị Kín'])
    const found = petitionsIn(message)
    expect(found.map((one) => one.message.parts.map(({ id }) => id))).toEqual([
      ['body', 'a1', 'a2'],
      ['body', 'a1', 'a3'],
      ['body', 'a1', 'a4'],
    ])
    expect(found.map(({ petition }) => petition.forwardingBody?.value.documentNumber)).toEqual(
      Array(3).fill('214/MTTQ-BTT'),
    )
    for (const { part, petition } of found) expect(petition.story.every((one) => one.part === part)).toBe(true)
  })

  it('an archive and forwarded mails: what lies in a mail belongs to the petition of that mail', () => {
    const zip = mail({ body: BODY, a1: { text: '', filename: 'don.zip' }, 'a1.1': A, 'a1.2': B })
    expect(partsOf(zip)).toEqual(['a1.1', 'a1.2'])
    const forwarded = mail({
      body: BODY,
      a1: { text: 'From: a@example.vn\nSubject: đơn\n\nTôi gửi đơn kèm theo.', role: 'forwarded_mail' },
      'a1.1': A,
      'a1.2': 'Hình chụp thửa đất nhìn từ đường nhựa',
      a2: { text: `From: b@example.vn\nSubject: don\n\n${B}`, role: 'forwarded_mail' },
    })
    const found = petitionsIn(forwarded)
    expect(found.map((one) => one.message.parts.map(({ id }) => id))).toEqual([
      ['body', 'a1', 'a1.1', 'a1.2'],
      ['body', 'a2'],
    ])
  })

  it('a body and an attachment that are two petitions', () => {
    const feedback = `Kính gửi Ban Tiếp công dân tỉnh. Tôi là Võ Văn Góp, ngụ ấp Thuận Hòa, xã Truông Mít, tỉnh Tây Ninh, số
điện thoại 0972 404 505. Tôi phản ánh đường liên ấp đoạn qua trường mẫu giáo hư hỏng nặng từ tháng 9/2026, trời mưa ngập
sâu, học sinh té ngã nhiều lần. Kính đề nghị UBND xã Truông Mít sửa chữa. Xin cảm ơn.`
    expect(partsOf(mail({ body: feedback, a1: A }))).toEqual(['body', 'a1'])
    expect(partsOf(mail({ body: B, a1: A }))).toEqual(['body', 'a1'])
  })

  it('neighbours who copied one text are petitioners each', () => {
    const [one, two] = [A, paper('ĐƠN KHIẾU NẠI', 'Nguyễn Văn Kề', '072075001122', LAND)]
    expect(whoIn(mail({ body: BODY, a1: one, a2: two }))).toEqual(['Trần Văn Mẫu', 'Nguyễn Văn Kề'])
  })

  it('one writer: a complaint and a denunciation, or complaints about two decisions', () => {
    const denounces = paper('ĐƠN TỐ CÁO', 'Trần Văn Mẫu', '072070009911', BRIBE)
    const other = paper('ĐƠN KHIẾU NẠI', 'Trần Văn Mẫu', '072070009911', FINE)
    expect(partsOf(mail({ body: BODY, a1: A, a2: denounces }))).toEqual(['a1', 'a2'])
    expect(partsOf(mail({ body: BODY, a1: A, a2: other }))).toEqual(['a1', 'a2'])
  })

  it('petitions scanned into one file, below a cover letter: each has its own pages', () => {
    const scanned = paged([COVER, A, 'Trang hai của đơn, có chữ ký. Trần Văn Mẫu', C])
    const found = petitionsIn({ ...mail({ body: BODY }), parts: [part('body', { text: BODY }), scanned] })
    expect(found.map((one) => [one.part, one.petition.petitioners[0]?.value.name])).toEqual([
      ['a1-2', 'Trần Văn Mẫu'],
      ['a1-4', 'Lê Thị Kín'],
    ])
    const [first, second] = found
    expect(first?.message.parts.map(({ id }) => id)).toEqual(['body', 'a1-1', 'a1-2'])
    expect(first?.message.parts[2]?.pages.map(({ number }) => number)).toEqual([2, 3])
    expect(JSON.stringify(first)).not.toContain('Lê Thị Kín')
    expect(second?.petition.forwardingBody?.value.documentNumber).toBe('214/MTTQ-BTT')
    const named = second?.petition.petitioners[0]?.evidence[0]
    const own = second?.message.parts.find(({ id }) => id === named?.part)
    expect(own?.text.slice(named?.start, named?.end)).toContain('Lê Thị Kín')
  })

  it('an enclosure goes with the petition whose writer it names', () => {
    const found = petitionsIn(mail({ body: BODY, a1: A, a2: B, a3: DECISION, a4: 'Ảnh chụp hiện trạng con đường' }))
    expect(found.map((one) => one.message.parts.map(({ id }) => id))).toEqual([
      ['body', 'a1', 'a3', 'a4'],
      ['body', 'a2', 'a4'],
    ])
  })
})

describe('one petition with all that comes along', () => {
  const recognised = A.replace('Trần Văn Mẫu', 'Trằn Văn Mầu').replaceAll('ấ', 'â').replaceAll('\n', ' \n')
  const older = paper('ĐƠN KHIẾU NẠI', 'Trần Văn Mẫu', '072070009911', FINE, '03 tháng 2 năm 2026')
  const authority = `GIẤY ỦY QUYỀN\nTôi là Trần Văn Mẫu ủy quyền cho con tôi là Trần Thị Con đi nộp đơn khiếu nại.\n(đã ký)`
  const witness = `GIẤY XÁC NHẬN\nTôi tên Lâm Văn Chứng, ở ấp 2, xã Tân Hội. Tôi xác nhận ông Trần Văn Mẫu trồng cao su.\n(đã ký)`
  const daughter = `Kính gửi quý cơ quan. Tôi là Trần Thị Con, con của ông Trần Văn Mẫu, ở ấp 2, xã Tân Hội. Ba tôi lớn tuổi
không biết dùng thư điện tử nên tôi gửi giúp. Nhờ anh chị xem giúp việc của ba tôi, gia đình tôi rất mong được trả lời sớm,
điện thoại của tôi là 0977 000 111. Tôi xin cảm ơn và kính chúc anh chị nhiều sức khỏe.`
  const form = `ĐƠN XIN XÁC NHẬN\nKính gửi: UBND xã Tân Hội\nTôi tên: Lâm Văn Chứng, CCCD số 072060001199, ở ấp 2, xã Tân Hội, xin xác
nhận tình trạng cư trú để bổ sung hồ sơ. Xin cảm ơn.\nNgười làm đơn (đã ký) Lâm Văn Chứng`

  it.each<[string, Record<string, string | Given>]>([
    ['the same text as .docx and .pdf', { body: BODY, a1: A, a2: A.replaceAll('\n', ' ') }],
    ['the same text as .docx and as a bad scan', { body: BODY, a1: A, a2: { text: recognised, recognised: true } }],
    ['the same petition in the body and attached', { body: `${A}\nKèm theo: đơn có chữ ký`, a1: A }],
    ['decisions, powers of attorney, witnesses', { body: BODY, a1: A, a2: DECISION, a3: authority, a4: witness }],
    ['a list of signers', { body: BODY, a1: A, a2: { text: SIGNERS, filename: 'danh sach.xlsx' } }],
    ['an older petition of the same writer', { body: BODY, a1: A, a2: older }],
    ['the mail of a daughter who sends it', { body: daughter, a1: A }],
    ['a form of daily life by somebody else', { body: BODY, a1: A, a2: form }],
    ['a cover letter alone', { body: COVER, a1: A }],
  ])('%s', (_name, parts) => {
    const found = petitionsIn(mail(parts))
    expect(found).toHaveLength(1)
    expect(found[0]?.message.parts).toHaveLength(Object.keys(parts).length)
    expect(found[0]?.petition.petitioners[0]?.value.citizenId).toBe('072070009911')
  })

  it('a file with two copies of the petition, or with a decision between its pages, stays whole', () => {
    for (const pages of [
      [A, A.replaceAll('ấ', 'â')],
      [A, DECISION, 'Trang ba của đơn'],
      [A, older],
    ]) {
      const found = petitionsIn({ ...mail({}), parts: [part('body', { text: BODY }), paged(pages)] })
      expect(found.map((one) => one.part)).toEqual(['a1'])
    }
  })

  it('no mail of the labelled development petitions is split', () => {
    const split: string[] = []
    let count = 0
    for (const file of ['petitions', 'own-petitions']) {
      const lines = readFileSync(new URL(`../petitions/${file}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
      for (const line of lines) {
        const { id, mail: given, attachments = [] } = JSON.parse(line)
        const parts = Object.fromEntries([
          ['body', given.body],
          ...attachments.map(({ text, filename }: Given, i: number) => [`a${i + 1}`, { text: text ?? '', filename }]),
        ])
        if (petitionsIn(mail(parts)).length > 1) split.push(id)
        count += 1
      }
    }
    expect(count).toBeGreaterThan(130)
    expect(split).toEqual([])
  })
})
