import { describe, expect, it } from 'vitest'
import { featuresIn } from '../../shared/classification/first-opinion.ts'
import { FIELD_MODEL, learnedField, learnedType, TYPE_MODEL } from '../../shared/classification/learned/answers.ts'
import { type Model, probabilities, tellingPhrases } from '../../shared/classification/learned/model.ts'
import { pack, unpack } from '../../shared/classification/learned/packing.ts'
import { mattersIn, severalMatters } from '../../shared/classification/matters.ts'
import { readPetition } from '../../shared/reading/read.ts'
import { regress } from '../learn/regression.ts'
import { messageOf } from '../message.ts'

/** Every person and event in these letters is invented. */
const letter = (text: string) => messageOf(text, { from: '', to: [], subject: '', date: null })
const ROAD =
  'Lộ liên ấp sụt lún, ổ gà đầy nước, xe ba gác chở lúa lật hoài. Kính mong ngành giao thông dặm vá trước mùa mưa.'

describe('learned weights', () => {
  it('give every answer a chance, all together one', () => {
    const message = letter(ROAD)
    const features = featuresIn(message, readPetition(message))
    for (const model of [TYPE_MODEL, FIELD_MODEL]) {
      const chances = probabilities(model, features)
      expect(chances).toHaveLength(model.answers.length)
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6)
    }
    expect(learnedType(features).type).toBe('feedback')
    expect(learnedField(features).field).toBe('F09')
  })

  it('show the words of the letter that spoke for an answer', () => {
    const message = letter(ROAD)
    const features = featuresIn(message, readPetition(message))
    const telling = tellingPhrases(FIELD_MODEL, features, 'F09')
    expect(telling.length).toBeGreaterThan(0)
    for (const { part, start, end, points } of telling) {
      expect(part).toBe('body')
      expect(ROAD.slice(start, end).trim()).not.toBe('')
      expect(points).toBeGreaterThan(0)
    }
  })

  it('know nothing of an empty letter and say so', () => {
    const features = featuresIn(letter(''), readPetition(letter('')))
    expect(Math.max(...probabilities(FIELD_MODEL, features))).toBeLessThan(0.5)
  })

  it('come back from their packed form', () => {
    const model: Model = {
      answers: ['a', 'b', 'c'],
      bias: Float64Array.from([0.25, -0.5, 0]),
      tables: [0.75, 0],
      phrases: new Map([
        [
          'lo da',
          {
            idf: 1.5,
            weights: [
              [0, 1.25],
              [1, -0.01],
              [2, 0.5],
            ],
          },
        ],
        ['chi la tieng on', { idf: 1, weights: [[0, 0.001]] }],
      ]),
      clues: new Map([['type:a', [[0, 0.9]]]]),
    }
    const back = unpack(pack(model, 1))
    expect([...back.bias]).toEqual([0.25, -0.5, 0])
    expect(back.tables).toEqual([0.75, 0])
    expect([...back.phrases]).toEqual([
      [
        'lo da',
        {
          idf: 1.5,
          weights: [
            [0, 1.25],
            [2, 0.5],
          ],
        },
      ],
    ])
    expect(back.clues.get('type:a')).toEqual([[0, 0.9]])
  })
})

describe('learning', () => {
  const row = (indices: number[], answer: number) => ({
    indices: Int32Array.from(indices),
    values: Float32Array.from(indices, () => 1),
    opinion: null,
    answer,
  })
  const rows = [row([0, 2], 0), row([0], 0), row([1, 2], 1), row([1], 1)]
  const settings = { features: 3, answers: 2, decay: 0.01, rounds: 30, rate: 0.1 }

  it('finds the feature that tells and leaves the one that does not', () => {
    const { weights } = regress(rows, settings)
    const leaning = (feature: number) => (weights[feature * 2] as number) - (weights[feature * 2 + 1] as number)
    expect(leaning(0)).toBeGreaterThan(0.5)
    expect(leaning(1)).toBeLessThan(-0.5)
    expect(Math.abs(leaning(2))).toBeLessThan(0.3)
  })

  it('comes to the same weights every time', () => {
    expect([...regress(rows, settings).weights]).toEqual([...regress(rows, settings).weights])
  })
})

describe('several matters', () => {
  const judged = (text: string) => {
    const message = letter(text)
    const petition = readPetition(message)
    return severalMatters(message, petition, learnedType(featuresIn(message, petition)))
  }

  it('counted by the writer, of different kinds, make the paper a mixed one', () => {
    const several = judged(
      'Kính gửi Ban Tiếp công dân tỉnh.\nChuyện thứ nhất: tôi khiếu nại Quyết định số 77/QĐ-UBND ngày 03/3/2026 của UBND xã Tân Lập tính thiếu tiền bồi thường đất của tôi, yêu cầu tính lại.\nChuyện thứ hai: tôi tố cáo ông Lý Văn Tèo, công chức địa chính xã, nhận của tôi 15 triệu đồng rồi không làm hồ sơ, đề nghị xử lý.\nChuyện thứ ba: đường vào ấp hư nát, xin sửa.',
    )
    expect(several).not.toBeNull()
    expect(several?.field.field).toBe('F02')
  })

  it('are not seen in the numbered reasons of one complaint', () => {
    expect(
      judged(
        'Tôi khiếu nại Quyết định số 12/QĐ-UBND ngày 05/5/2026 của UBND xã Bến Cầu về bồi thường đất, vì:\n1. Giá đất tính thấp hơn nhà bên cạnh cùng mặt đường.\n2. Kiểm đếm thiếu 40 gốc tràm và cái giếng khoan.\n3. Không cho tôi xem bảng chiết tính trước khi ký.\nĐề nghị hủy quyết định và tính lại cho đúng.',
      ),
    ).toBeNull()
  })

  it('are not seen in the numbered acts of one person denounced', () => {
    expect(
      judged(
        'Tôi tố cáo ông Đỗ Văn Cọ, Chủ tịch UBND xã Tân Lập:\n1. Nhận 30 triệu đồng của chủ bãi cát để làm ngơ, tôi có ghi âm.\n2. Lập danh sách khống 12 hộ nghèo để rút tiền hỗ trợ.\n3. Dùng xe công chở vật liệu cất nhà riêng.\nĐề nghị thanh tra, xử lý nghiêm.',
      ),
    ).toBeNull()
  })

  it('are seen however they are divided: by capitals, by words for a second thing, by one addition', () => {
    const complaint =
      'tôi khiếu nại Quyết định số 41/QĐ-XPHC ngày 02/4/2026 của Chủ tịch UBND xã Bến Cầu phạt tôi 12 triệu đồng vì mái che, đề nghị hủy quyết định.'
    const denunciation =
      'tôi tố cáo ông Tạ Văn Mẫu, công chức Phòng Kinh tế xã, nhận của vợ tôi 6 triệu đồng để bỏ qua biên bản, có ghi âm, đề nghị kỷ luật.'
    expect(judged(`A. Về quyết định phạt: ${complaint}\nB. Về ông Mẫu: ${denunciation}`)).not.toBeNull()
    expect(judged(`Một chuyện là ${complaint}\nChuyện kia là ${denunciation}`)).not.toBeNull()
    expect(judged(`Trước hết, ${complaint}\nKế đến, ${denunciation}`)).not.toBeNull()
    expect(judged(`Tôi có hai việc. Một: ${complaint} Hai: ${denunciation}`)).not.toBeNull()
    expect(judged(`Khiếu nại: ${complaint}\nTố cáo: ${denunciation}`)).not.toBeNull()
    expect(
      judged(
        `Thưa ban, ${denunciation}\nNgoài ra tôi góp ý với trạm y tế: ghế chờ gãy hết, nhà vệ sinh không có nước, quạt không chạy.`,
      ),
    ).not.toBeNull()
  })

  it('are not made of one denunciation and what it asks for', () => {
    expect(
      judged(
        'Thứ nhất, tôi tố cáo bà Lữ Thị Mẫu, kế toán xã Tân Lập, khai khống 20 suất quà Tết của hộ nghèo để lấy tiền.\nThứ hai, bà Mẫu còn thu của mỗi hộ 50.000 đồng không biên lai.\nSau cùng, tôi kiến nghị cấp trên thanh tra sổ quỹ và xử lý bà Mẫu.',
      ),
    ).toBeNull()
  })

  it('has a second opinion for the case that there is but one', () => {
    const message = letter(
      'Tôi khiếu nại quyết định phạt và tố cáo ông trưởng công an xã nhận tiền, xin xử cả hai việc.',
    )
    const { single } = learnedType(featuresIn(message, readPetition(message)))
    expect(single).not.toBe('mixed')
  })

  it('are told with the passage of each', () => {
    const message = letter(
      'Việc 1: cống bị nghẹt, nước ngập cả xóm, xin nạo vét.\nViệc 2: trụ điện nghiêng vào mái nhà, xin dời.',
    )
    const { matters, how } = mattersIn(message, readPetition(message))
    expect(how).toBe('named')
    expect(matters.map(({ text }) => text.trim().slice(0, 6))).toEqual(['Việc 1', 'Việc 2'])
  })
})
