import { describe, expect, test } from 'vitest'
import { competentBodies } from '../../shared/law/competence/competent-bodies.ts'
import { decide } from '../../shared/law/decide.ts'
import type { Classification, Message, Petition } from '../../shared/petition.ts'
import { against, anonymously, classified, document, judge, message, PROVINCE, petition, sure } from './petitions.ts'

/** Each condition of gate A on a paper that meets it, one that does not, and one that leaves it open. Invented throughout. */
const complaint: Partial<Classification> = { type: 'complaint', variant: 'KN' }
const denunciation: Partial<Classification> = { type: 'denunciation', variant: 'TC_CV', field: 'F35' }
const feedback: Partial<Classification> = { type: 'feedback', variant: 'KNPA', field: 'F09' }
const taken = { citedDocuments: [document('15/QĐ-UBND', '2026-09-08', 'UBND xã Tân Hội')] }
const byProvince = { citedDocuments: [document('9/QĐ-UBND', '2026-09-01', 'UBND tỉnh Tây Ninh')] }
const officer = { respondents: [against('công chức', 'UBND xã Tân Hội', 'Trần Văn Giả')] }
const own = 'Tôi khiếu nại quyết định 15, yêu cầu hủy.'

const of = (id: string, text: string, form: Partial<Petition>, classification: Partial<Classification> = complaint) => {
  const { eligibility } = judge({ text, petition: form, classification })
  return eligibility.checks.find((check) => check.id === id)?.result
}
const outcome = (text: string, form: Partial<Petition>, classification: Partial<Classification>) => {
  const { eligibility, outcome } = judge({ text, petition: form, classification })
  return `${eligibility.status} ${outcome.rule} ${outcome.action}`
}

function withFiles(text: string, files: readonly { filename: string; text: string }[]): Message {
  const mail = message(text)
  const [body] = mail.parts
  if (body === undefined) throw new Error('no body')
  const parts = files.map((file, index) => ({ ...body, ...file, id: `a${index + 1}`, role: 'attachment' as const }))
  return { ...mail, parts: [body, ...parts] }
}
const ofFiles = (id: string, mail: Message, form: Partial<Petition>, classification: Partial<Classification>) => {
  const input = {
    message: mail,
    petition: petition(form),
    classification: classified(classification),
    receiver: PROVINCE,
  }
  const competent = competentBodies({ ...input, receivedDay: '2026-10-05' })
  const { eligibility } = decide({ ...input, competent, receivedAt: '2026-10-05T08:30:00+07:00' })
  return eligibility.checks.find((check) => check.id === id)?.result
}

describe('C01: in Vietnamese', () => {
  const english =
    'To the provincial office. The power company has charged our workshop twice for the month of May and nobody answers the telephone. We ask you to tell us where to write, because we have paid both bills and need the money for the wages of our people.'
  const cover = `Kính gửi Ban Tiếp công dân tỉnh, em gửi kèm đơn của giám đốc công ty em là người nước ngoài. ${'Kính mong quý ban xem xét, em cảm ơn quý ban nhiều. '.repeat(4)}`
  test('a foreign petition under a Vietnamese cover note is not in Vietnamese', () => {
    const mail = withFiles(cover, [{ filename: 'letter.docx', text: english.repeat(4) }])
    expect(ofFiles('C01', mail, { mainPart: 'a1' }, feedback)).toBe('fail')
  })
  test('with a translation beside it somebody has to look whether that is certified', () => {
    const translated = 'Kính gửi cơ quan tỉnh, công ty điện lực đã thu tiền xưởng của chúng tôi hai lần. '.repeat(10)
    const mail = withFiles(cover, [
      { filename: 'letter.docx', text: english.repeat(3) },
      { filename: 'ban dich.docx', text: translated },
    ])
    expect(ofFiles('C01', mail, { mainPart: 'a1' }, feedback)).toBe('unknown')
  })
  test('another script, however short', () => {
    const chinese =
      '我的货物被扣留在口岸，请贵处协助并说明理由。本公司每日损失增加，合约已经逾期，请尽快放行货物，谢谢。'
    expect(of('C01', chinese, {}, feedback)).toBe('fail')
    expect(outcome(chinese, {}, feedback)).toBe('needs_supplement C01 SUPPLEMENT')
  })
  test('a scan nobody can read is not called foreign', () => {
    const torn =
      'k nh g i ........ t n t i ........ ng y .. ........ x n ........ c p ........ gi y ........ t nh ........ '
    expect(of('C01', torn.repeat(3), {})).toBe('unknown')
    expect(of('C18', torn.repeat(3), {})).toBe('fail')
  })
})

describe('C02: dated', () => {
  test('a complaint without a date lacks something, and goes where it belongs all the same', () => {
    expect(outcome(own, { ...taken, petitionDate: null }, complaint)).toBe('needs_supplement KN-16 GUIDE')
    expect(outcome('Tôi tố cáo ông Giả đòi tiền.', { ...officer, petitionDate: null }, denunciation)).toBe(
      'needs_supplement TC-03 FORWARD',
    )
  })
  test('who would accept the case asks for the date first', () => {
    expect(outcome(own, { ...byProvince, petitionDate: null }, complaint)).toBe('needs_supplement KN-05 SUPPLEMENT')
  })
  test('a report of a crime is not measured by the form of a denunciation', () => {
    const crime: Partial<Classification> = { type: 'denunciation', variant: 'CRIME', sphere: 'criminal', field: 'F28' }
    const { eligibility } = judge({
      text: 'Nó lừa lấy của tôi 40 triệu rồi bỏ trốn.',
      petition: { petitionDate: null, signature: sure('typed') },
      classification: crime,
    })
    expect(eligibility).toMatchObject({ status: 'eligible', failedChecks: [] })
  })
})

describe('C05: signed', () => {
  test('a mark of the signature in brackets leaves it open', () => {
    expect(of('C05', `${own}\n[chữ ký]\nNguyễn Văn Giả`, { ...taken, signature: sure('typed') })).toBe('unknown')
    expect(of('C05', `${own}\nNguyễn Văn Giả`, { ...taken, signature: sure('typed') })).toBe('fail')
  })
  test('several suggestions in one letter need none, a complaint among them does', () => {
    const mixed: Partial<Classification> = { type: 'mixed', variant: 'MIXED', field: 'F09' }
    const typed = { signature: sure('typed' as const) }
    expect(of('C05', 'Một là đường hư, hai là trường thiếu phòng, ba là đèn tắt.', typed, mixed)).not.toBe('fail')
    expect(of('C05', 'Tôi khiếu nại quyết định thu hồi. Ngoài ra đường hư.', { ...typed, ...taken }, mixed)).toBe(
      'fail',
    )
  })
})

describe('C06: who is complained of', () => {
  const nobody = 'Tôi ngụ ấp 3. Tôi khiếu nại chuyện người ta trả hồ sơ hoài, yêu cầu nhận hồ sơ cho tôi.'
  test('nobody named anywhere', () => expect(of('C06', nobody, {})).toBe('fail'))
  test('named in the form', () => expect(of('C06', own, taken)).toBe('pass'))
  test('only told in the story', () => {
    expect(of('C06', 'Tôi yêu cầu giải quyết. Hôm trước UBND xã Tân Hội ra thông báo không nhận hồ sơ.', {})).toBe(
      'unknown',
    )
  })
})

test('C07: who begs for something has asked for something', () => {
  expect(of('C07', 'Phường phạt tôi oan. Tôi khẩn cầu tỉnh coi lại.', { ...taken, requests: [] })).toBe('pass')
  expect(of('C07', 'Phường phạt tôi oan, giận quá.', { ...taken, requests: [] })).toBe('fail')
})

describe('C09: person and act', () => {
  const chairman = { respondents: [against('Chủ tịch UBND xã', 'UBND xã Tân Hội', 'Trần Văn Giả')] }
  test('blamed in general: not accepted', () => {
    const vague = 'Tôi tố cáo ông Giả là người không tốt, làm ăn mờ ám, ai cũng ngán. Tôi không cần kể ra.'
    expect(outcome(vague, chairman, denunciation)).toBe('ineligible TC-02 NOT_ACCEPT')
    expect(outcome(vague, officer, denunciation)).toBe('ineligible TC-09 SUPPLEMENT')
  })
  test('the same words beside an act that can be proved', () => {
    const told = 'Ông Giả làm ăn mờ ám: ngày 2/9 lấy của tôi 5 triệu, có ghi âm.'
    expect(of('C09', told, chairman, denunciation)).toBe('pass')
  })
})

describe('C11: content', () => {
  const note = 'Kính gửi quý ban, nội dung kiến nghị của tôi như trong tập tin đính kèm, mong quý ban xem xét.'
  test('the announced file is missing', () => {
    expect(of('C11', note, {}, feedback)).toBe('fail')
    expect(outcome(note, {}, feedback)).toBe('needs_supplement C11 SUPPLEMENT')
  })
  test('it came along', () => {
    const mail = withFiles(note, [{ filename: 'kien nghi.docx', text: 'Đường ấp 3 hư, xin đổ đá cho bà con đi lại.' }])
    expect(ofFiles('C11', mail, {}, feedback)).toBe('pass')
  })
})

test('C12t: who keeps his name back but leaves a telephone is asked to come forward', () => {
  const text = 'Tôi chưa tiện xưng tên. Ông Giả bắt ký khống. Điện thoại của tôi 0901 234 567.'
  expect(outcome(text, { ...anonymously(), ...officer }, denunciation)).toBe('ineligible TC-09 SUPPLEMENT')
})

test('C14: a steering committee is not the body it steers', () => {
  const bailiff = { respondents: [against('chấp hành viên', 'Phòng THADS khu vực', 'Trần Văn Giả')] }
  const judicial: Partial<Classification> = { type: 'denunciation', variant: 'TC_CV', sphere: 'judicial', field: 'F31' }
  const to = (name: string) => ({ ...bailiff, addressees: [sure(name), sure('Ban Tiếp công dân tỉnh')] })
  const text = 'Tôi tố cáo ông Giả lấy đồ không lập biên bản.'
  expect(of('C14', text, to('Ban Chỉ đạo thi hành án dân sự tỉnh'), judicial)).toBe('pass')
  expect(of('C14', text, to('Thi hành án dân sự tỉnh'), judicial)).toBe('fail')
})

test('C17: feedback that was answered, and nothing new', () => {
  const answered = 'Phường đã trả lời tôi bằng văn bản 14/UBND, cuối năm mới có vốn.'
  expect(outcome(`${answered} Không có gì mới, nhưng tôi kiến nghị lần nữa.`, {}, feedback)).toBe(
    'ineligible PA-04 ARCHIVE',
  )
  expect(of('C17', `${answered} Nay cột đèn gãy thêm.`, {}, feedback)).toBe('unknown')
})

describe('C19: decent', () => {
  test('full of abuse', () => {
    const abuse = 'Tụi bây là lũ ăn hại, quân chó, thằng mặt heo. Tao khiếu nại cái quyết định 15.'
    expect(outcome(abuse, taken, complaint)).toBe('ineligible KN-22 ARCHIVE')
  })
  test('one rude word is left to the officer', () => {
    expect(of('C19', `${own} Đồ chó gì đâu mà làm vậy.`, taken)).toBe('unknown')
    expect(of('C19', `${own} Con chó nhà tôi, mặt heo quay, ai cũng thương.`, taken)).toBe('unknown')
    expect(of('C19', own, taken)).toBe('pass')
  })
  test('a denunciation is never put aside for its words', () => {
    const abuse = 'Lũ ăn hại, quân chó, mặt heo. Tôi tố cáo ông Giả đòi 5 triệu.'
    expect(outcome(abuse, officer, denunciation)).toBe('eligible TC-03 FORWARD')
  })
})

test('C20: who says himself that the signature is a photocopy', () => {
  expect(of('C20', `${own} (chữ ký - bản photocopy)`, taken)).toBe('fail')
  expect(of('C20', `${own} Kèm bản photo giấy chứng nhận.`, taken)).toBe('unknown')
  expect(outcome(`${own} Đây là bản photo của đơn, bản chính tôi giữ.`, taken, complaint)).toBe(
    'needs_supplement KN-16 GUIDE',
  )
})

describe('C22: several people', () => {
  test('one who speaks for the neighbours brings their list', () => {
    const alone = 'Tôi thay mặt bà con ấp 3 khiếu nại quyết định 15, yêu cầu hủy.'
    expect(of('C22', alone, taken)).toBe('fail')
    expect(of('C22', `${alone} Kèm danh sách ký tên của các hộ.`, taken)).toBe('unknown')
    expect(of('C22', 'Tôi thay mặt gia đình khiếu nại, yêu cầu hủy.', taken)).toBe('not_applicable')
  })
  test('feedback for many people needs no paper', () => {
    expect(of('C22', 'Tôi thay mặt 40 hộ dân phản ánh đường hư.', {}, feedback)).toBe('not_applicable')
  })
  test('denouncers name who represents them', () => {
    const six = { ...officer, signerCount: sure(6) }
    const text = `Chúng tôi tố cáo ông Giả đòi tiền.\n${'Nguyễn Thị Mẫu (ký)\n'.repeat(6)}`
    expect(outcome(text, six, denunciation)).toBe('needs_supplement C05 SUPPLEMENT')
    expect(of('C22', `${text} Chúng tôi thống nhất cử bà Mẫu làm đại diện.`, six, denunciation)).toBe('pass')
  })
  test('somebody has not signed', () => {
    const text = 'Chúng tôi ba anh em khiếu nại quyết định 15, yêu cầu hủy.\nHồng (ký)\nCảnh (đi xa, chưa ký)'
    expect(of('C22', text, { ...taken, signerCount: sure(3) })).toBe('fail')
    expect(of('C22', text.replace('(đi xa, chưa ký)', '(ký)'), { ...taken, signerCount: sure(3) })).toBe('unknown')
  })
  test('addresses of one among seven', () => {
    const person = (index: number) =>
      sure({
        name: `Nguyễn Thị Mẫu ${index}`,
        address: index === 0 ? 'ấp 3, xã Tân Hội' : null,
        communeCode: null,
        communeCandidates: [],
        phone: null,
        citizenId: null,
      })
    const seven = { ...taken, signerCount: sure(7), petitioners: [0, 1, 2, 3, 4, 5, 6].map(person) }
    const text = `Chúng tôi khiếu nại, thống nhất cử bà Mẫu làm đại diện.\n${'Mẫu (ký)\n'.repeat(7)}`
    expect(of('C22', text, seven)).toBe('fail')
  })
  test('a number of people in one writer’s story is no group', () => {
    expect(
      of('C22', 'Tôi tố cáo ông Giả ép 7 người làm đơn.', { ...officer, signerCount: sure(7) }, denunciation),
    ).toBe('unknown')
  })
})

describe('C23: acting for another', () => {
  test.each([
    ['for his mother, no paper spoken of', 'Tôi thay mặt mẹ tôi khiếu nại quyết định 15, yêu cầu hủy.', 'fail'],
    ['with a certified paper', 'Tôi thay mặt mẹ tôi khiếu nại, kèm giấy ủy quyền có chứng thực.', 'pass'],
    ['a handwritten paper from abroad', 'Tôi khiếu nại cho chú, có giấy tay ủy quyền, chưa qua lãnh sự.', 'fail'],
    ['an employee of a firm', 'Tôi thay mặt công ty gửi đơn. Giám đốc ở xa, chưa kịp ký ủy quyền.', 'fail'],
    ['heirs act in their own right', 'Tôi thay mặt ba tôi đã mất khiếu nại, yêu cầu hủy.', 'unknown'],
    ['a parent for a child', 'Tôi thay mặt con tôi khiếu nại nhà trường, yêu cầu hủy.', 'unknown'],
    ['the neighbours are no relative', 'Thay mặt bà con tôi khiếu nại, yêu cầu hủy.', 'not_applicable'],
  ])('%s', (_, text, expected) => expect(of('C23', text, taken)).toBe(expected))
  test('whose fingerprint stands below has complained himself', () => {
    const text = 'Tôi thay mặt mẹ tôi viết giùm đơn này, mẹ tôi lăn tay. Yêu cầu hủy.'
    expect(of('C23', text, { ...taken, signature: sure('fingerprint') })).toBe('unknown')
  })
})

test('C24: withdrawn of his own will, or under a threat', () => {
  expect(of('C24', `Trước đây tôi đã rút đơn khiếu nại vì ngại. ${own}`, taken)).toBe('fail')
  expect(of('C24', `Trước đây tôi đã rút đơn khiếu nại vì bị đe dọa, họ ép tôi rút đơn. ${own}`, taken)).toBe('pass')
  expect(of('C24', own, taken)).toBe('unknown')
})
