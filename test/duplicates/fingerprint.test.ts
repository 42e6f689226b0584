/** Fingerprints of invented petitions: bytes and back, nobody named, bounded on any input. */
import { describe, expect, it } from 'vitest'
import { compareFingerprints } from '../../shared/duplicates/compare.ts'
import { decodeFingerprint, encodeFingerprint } from '../../shared/duplicates/encoding.ts'
import { fingerprintOf } from '../../shared/duplicates/fingerprint.ts'
import { hashKey } from '../../shared/duplicates/keyed-hash.ts'
import { toldStory } from '../../shared/duplicates/told-story.ts'
import { matterOf, personOf } from '../bench/matters.ts'
import { type Invented, invent, VARIANTS } from '../bench/petitions.ts'
import { processorTime } from '../processor-time.ts'

const print = ({ message, petition, classification }: Invented) => fingerprintOf(message, petition, classification)

/** The same petition with another text in its main part. */
function withText(text: string): Invented {
  const one = invent(1, 'first')
  const message = { ...one.message, parts: one.message.parts.map((part) => ({ ...part, text })) }
  return { ...one, message, petition: { ...one.petition, story: [] }, text }
}

describe('a fingerprint', () => {
  it('comes back from its bytes as it was, but for traces and labels', () => {
    for (let i = 0; i < 60; i += 1) {
      const { traces: _traces, labels: _labels, ...rest } = print(invent(i, VARIANTS[i % VARIANTS.length] ?? 'first'))
      const { traces, ...back } = decodeFingerprint(encodeFingerprint({ ...rest, traces: [] }))
      expect(traces).toEqual([])
      expect(back).toEqual(rest)
    }
  })

  it('takes about a kilobyte and some twenty traces', () => {
    let bytes = 0
    let traces = 0
    for (let i = 0; i < 200; i += 1) {
      const f = print(invent(i, 'first'))
      bytes += encodeFingerprint(f).length
      traces += f.traces.length
    }
    expect(bytes / 200).toBeLessThan(1100)
    expect(traces / 200).toBeLessThan(40)
  })

  it('names nobody: neither name nor number stands in what is stored', () => {
    const person = personOf(matterOf(5).sender)
    const f = print(invent(5, 'first'))
    const stored = Buffer.from(encodeFingerprint(f)).toString('latin1') + JSON.stringify(f.traces)
    for (const secret of [person.phone, person.citizenId, person.name, person.mailbox])
      expect(stored).not.toContain(secret)
  })

  it('says nothing to another office: under another secret no trace is the same', () => {
    const one = invent(5, 'first')
    const ours = new Set(print(one).traces.map(({ hash }) => hash))
    const theirs = fingerprintOf(one.message, one.petition, one.classification, hashKey(new Uint8Array(16).fill(1)))
    expect(theirs.traces.filter(({ hash }) => ours.has(hash))).toEqual([])
  })

  it('refuses damaged bytes instead of inventing', () => {
    const bytes = encodeFingerprint(print(invent(3, 'first')))
    expect(() => decodeFingerprint(bytes.slice(0, 40))).toThrow()
    expect(() => decodeFingerprint(Uint8Array.of(99, ...bytes.slice(1)))).toThrow()
  })

  it('leaves out quoted headers and recited law, keeps what happened', () => {
    const { message, petition } = withText(
      'Từ: A <a@example.vn>\nTiêu đề: đơn\n> Ngày 3/3/2026 họ đổ đất lấp mương nhà tôi.\nKhoản 2 Điều 12 Luật Đất đai nghiêm cấm lấn chiếm đất.\nTôi xin kể lại từ đầu cho rõ ràng.',
    )
    const { told } = toldStory(message, petition)
    expect(told).toContain('Ngày 3/3/2026 họ đổ đất lấp mương')
    expect(told).toContain('Tôi xin kể lại')
    expect(told).not.toContain('Tiêu đề')
    expect(told).not.toContain('nghiêm cấm')
  })

  it.each(['', 'xin cứu tôi', '🐷🐷🐷', '\u0000\u0001'])(
    'of a petition of nothing much (%j) matches nothing by its words',
    (text) => {
      const nobody = (one: Invented) => ({
        ...one,
        petition: { ...one.petition, petitioners: [], parcels: [], citedDocuments: [], respondents: [], place: null },
      })
      const a = print(nobody(withText(text)))
      const b = print(nobody(withText(text)))
      a.mailbox = 0
      expect(a.traces.filter(({ kind }) => kind === 'content')).toEqual([])
      expect(compareFingerprints(a, b)?.relation ?? 'nothing').not.toBe('same_petition')
    },
  )

  it.each([
    ['200 pages', invent(2, 'first').text.repeat(500)],
    ['one endless line', 'Quyết định số 1 '.repeat(40_000)],
    ['capitals', 'A '.repeat(300_000)],
    ['digits', '1234567890/'.repeat(50_000)],
    ['spaces', ' '.repeat(600_000)],
    ['dashes', '- '.repeat(300_000)],
    ['forwarded', '>'.repeat(300_000)],
    ['law', 'khoản 1 Điều 2 Luật, '.repeat(30_000)],
    ['đơn gửi', 'đơn gửi đã nộp có '.repeat(30_000)],
  ])('is made within two seconds whatever the letter: %s', (_, text) => {
    const started = processorTime()
    const f = print(withText(text))
    expect(processorTime() - started).toBeLessThan(2000)
    expect(encodeFingerprint(f).length).toBeLessThan(4000)
    expect(f.traces.length).toBeLessThan(200)
  })
})
