import { expect, test } from 'vitest'
import { classify } from '../../shared/classification/classify.ts'
import { FIELD_NAMES } from '../../shared/classification/fields.ts'
import type { Message, Part } from '../../shared/petition.ts'
import { readPetition } from '../../shared/reading/read.ts'
import { messageOf } from '../message.ts'
import { processorTime } from '../processor-time.ts'
import { FIELD_STORIES } from './field-stories.ts'
import { TYPE_STORIES } from './type-stories.ts'

/** Every person and event in these letters is invented. */
const mail = (text: string, subject = '', more: Part[] = []): Message =>
  messageOf(text, { from: 'nguoidan@example.vn', subject, date: null }, more)
const of = (message: Message) => classify(message, readPetition(message))

const LETTERS: readonly (readonly [what: string, letter: string, type: string, sphere: string])[] = [
  [
    'a decision attacked',
    'Tôi khiếu nại Quyết định số 15/QĐ-UBND ngày 02/6/2026 của UBND xã Bến Cầu thu hồi đất của tôi, yêu cầu hủy quyết định.',
    'complaint',
    'administrative',
  ],
  [
    'a denunciation by title only (content decides)',
    'ĐƠN TỐ CÁO\n\nTôi không đồng ý với Quyết định số 77/QĐ-UBND của UBND xã Bến Cầu, giá bồi thường đất của tôi quá thấp, yêu cầu tính lại.',
    'complaint',
    'administrative',
  ],
  [
    'a commune officer takes money',
    'Tôi tố cáo ông Lê Văn Bình, công chức địa chính xã Bến Cầu, đòi tiền của tôi 10 triệu đồng khi làm hồ sơ. Đề nghị xử lý nghiêm.',
    'denunciation',
    'administrative',
  ],
  [
    'the same without accents',
    'Toi to cao ong Le Van Binh, cong chuc dia chinh xa Ben Cau, vi toi tien cua toi, doi tien moi ky ho so. De nghi xu ly nghiem.',
    'denunciation',
    'administrative',
  ],
  [
    'wrongdoing told without the word',
    'Ông Trần Văn Sáu, trưởng ấp, nhận tiền hỗ trợ của nhà nước 27 hộ mà phát thiếu, danh sách ký nhận có người đã chết. Mong cấp trên xác minh làm rõ, xử lý nghiêm.',
    'denunciation',
    'administrative',
  ],
  [
    'a road to be mended',
    'Tôi xin phản ánh con đường liên ấp bị hư hỏng, ổ gà sâu, học sinh té hoài. Kiến nghị xã sớm sửa chữa.',
    'feedback',
    'administrative',
  ],
  [
    'neighbours',
    'Ông Mười Khá sát bên nhà rào lối đi chung, lấn qua đất tôi một mét. Xin giải quyết tranh chấp ranh đất cho tôi.',
    'feedback',
    'civil',
  ],
  [
    'wages',
    'Em là công nhân, công ty nợ lương tụi em 3 tháng, không đóng bảo hiểm, xin giúp đòi tiền lương và chốt sổ.',
    'complaint',
    'labour',
  ],
  [
    'a judgment',
    'Bản án phúc thẩm số 09/2026/DS-PT của Tòa án nhân dân tỉnh xử không đúng, hội đồng xét xử bỏ qua chứng cứ, tôi xin giám đốc thẩm.',
    'complaint',
    'judicial',
  ],
  [
    'a Party member',
    'Đồng chí Nguyễn Văn Tâm, Bí thư chi bộ ấp, vi phạm Điều lệ Đảng, bỏ sinh hoạt chi bộ, sống chung như vợ chồng với người khác. Đề nghị xem xét kỷ luật.',
    'denunciation',
    'party',
  ],
  [
    'a swindler',
    'Tôi tố giác bà Ánh lừa đảo chiếm đoạt tài sản của tôi 450 triệu rồi bỏ trốn, đề nghị khởi tố.',
    'denunciation',
    'criminal',
  ],
  ['a question', 'Dạ cho em hỏi thủ tục tách thửa, hồ sơ gồm những gì, nộp ở đâu, mất bao lâu ạ?', 'other', 'other'],
  [
    'a withdrawal',
    'ĐƠN XIN RÚT ĐƠN\n\nTôi xin rút đơn tố cáo đã gửi ngày 02/8/2026. Việc rút đơn là tự nguyện.',
    'other',
    'administrative',
  ],
  [
    'a reminder',
    'Tôi có gửi đơn ngày 31/7/2026, đến nay chưa nhận được trả lời. Xin cho biết đơn của tôi đến đâu.',
    'other',
    'administrative',
  ],
  [
    'thanks',
    'Gia đình tôi gửi lời cảm ơn chân thành các anh chị đã tận tình giúp đỡ, chúng tôi vô cùng biết ơn.',
    'other',
    'other',
  ],
  [
    'three matters',
    'Việc thứ nhất: tôi khiếu nại Quyết định số 92/QĐ-UBND thu hồi đất của tôi, xin tính lại.\nViệc thứ hai: tôi tố cáo ông Hòa, cán bộ địa chính, đòi tiền tôi 15 triệu, xin xử lý nghiêm.',
    'mixed',
    'administrative',
  ],
]

test.each(LETTERS)('%s', (_, letter, type, sphere) => {
  const found = of(mail(`Kính gửi: Chủ tịch UBND tỉnh Tây Ninh\n\n${letter}`))
  expect([found.type, found.sphere]).toEqual([type, sphere])
})

test('every field understands how citizens tell of it', () => {
  const wrong = FIELD_STORIES.filter(([field, story]) => of(mail(`Kính gửi UBND tỉnh\n\n${story}`)).field !== field)
  expect(wrong.map(([field, story]) => `${field}: ${story}`)).toEqual([])
  expect(FIELD_NAMES.size).toBe(42)
})

test('every kind is understood in the many ways it is told, and no denunciation is missed', () => {
  const introduction =
    'Kính gửi UBND tỉnh\n\nTôi tên Trần Thị Mận, ngụ ấp 3, xã Thạnh Đức, huyện Gò Dầu cũ, điện thoại 0901 222 333.'
  const answers = TYPE_STORIES.map(([type, sphere, story]) => ({
    type,
    sphere,
    story,
    found: of(mail(`${introduction}\n\n${story}\n\nNgày 02/7/2026\nTrần Thị Mận`)),
  }))
  const missed = answers.filter(({ type, found }) => type === 'denunciation' && !found.identityProtected)
  expect(missed.map(({ story }) => story)).toEqual([])
  const wrong = answers.filter(({ type, sphere, found }) => type !== found.type || sphere !== found.sphere)
  expect(
    wrong.map(({ type, sphere, story, found }) => `${type}/${sphere} → ${found.type}/${found.sphere}: ${story}`),
  ).toEqual([])
})

test('what somebody else wrote weighs nothing: quoted mail and quoted law', () => {
  const quoted = `Kính gửi UBND tỉnh\n\nTôi xin phản ánh đèn đường ấp 3 không sáng, kiến nghị sửa chữa.\n\nTheo Hiến pháp Điều 30: "Mọi người có quyền khiếu nại, tố cáo hành vi nhận hối lộ, tham ô của cán bộ, công chức".\n\nVào 12 thg 4, 2026 lúc 08:10 Người Khác <khac@example.vn> đã viết:\n> Tôi tố cáo ông Ba, cán bộ xã, nhận hối lộ của tôi.`
  const found = of(mail(quoted))
  expect(found.type).toBe('feedback')
  expect(found.identityProtected).toBe(false)
})

test('a denial is no denunciation', () => {
  const found = of(
    mail(
      'Kính gửi UBND tỉnh\n\nTôi phản ánh trại heo bốc mùi hôi thối. Tôi không tố cáo ai, chưa có ai nhận hối lộ, chỉ mong kiểm tra và chấn chỉnh.',
    ),
  )
  expect(found.type).toBe('feedback')
})

test('identity is protected when the writer asks for it, and for a supplement to a denunciation', () => {
  const parent = of(
    mail(
      'Kính gửi UBND tỉnh\n\nTôi phản ánh trường tiểu học lạm thu các khoản thu đầu năm. Xin giữ kín danh tính, đừng để lộ với nhà trường.',
    ),
  )
  expect([parent.type, parent.identityProtected]).toEqual(['feedback', true])
  const supplement = of(
    mail(
      'Tôi đã có đơn gửi đầu tháng 3, nay xin bổ sung tài liệu, chứng cứ: hóa đơn khai khống, danh sách có người đã chết ký nhận, cùng một nét chữ.',
      'bổ sung tài liệu',
    ),
  )
  expect([supplement.type, supplement.identityProtected]).toEqual(['other', true])
})

test('reasons carry the sentences that decided', () => {
  const text = 'Kính gửi UBND tỉnh\n\nTôi tố cáo ông Lê Văn Bình, công chức xã, đòi tiền của tôi. Đề nghị xử lý nghiêm.'
  const found = of(mail(text))
  const passages = (found.reasons[0]?.evidence ?? []).map(({ start, end }) => text.slice(start, end))
  expect(passages).toContain('tố cáo ông')
  expect(passages).toContain('xử lý nghiêm')
  expect(found.reasons.map(({ code }) => code)).toContain('identity_protected')
})

test.each([
  ['nothing', ''],
  ['binary', '\u0000\u0001\uffff'.repeat(4000)],
  ['a novel', 'Ngày xưa có một người đi qua cây cầu nhỏ, trời mưa, ông ta không khiếu nại ai. '.repeat(6000)],
  ['one endless word', 'a'.repeat(400_000)],
  ['half-begun phrases', 'khiếu nại quyết '.repeat(30_000)],
  ['numbers', '1.2,3.'.repeat(80_000)],
])('an answer within a second on %s', (_, text) => {
  const message = mail(text)
  const petition = readPetition(mail(''))
  const started = processorTime()
  const found = classify(message, petition)
  expect(processorTime() - started).toBeLessThan(1000)
  expect(found.typeConfidence).toBeGreaterThanOrEqual(0)
})
