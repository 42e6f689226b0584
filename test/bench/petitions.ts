/**
 * Petitions with known truth. Number `n` of a matter is always the same paper; number 0 is the first, the others
 * are what offices really get of one matter: sent again, scanned, without accents, under a cover letter, told anew,
 * signed by the neighbours, complained of a second time.
 */
import type { Classification, Message, Petition } from '../../shared/petition.ts'
import { attachedOf, messageOf } from '../message.ts'
import { Chance } from './chance.ts'
import { dayIn, fullName, type Matter, matterOf, type Person, personOf, shortCommune } from './matters.ts'
import { inOtherWords, recognised, withoutAccents } from './noise.ts'
import { CLOSINGS, FORWARDERS, OFFICIALS, TAILS, TIMES } from './vocabulary.ts'

export const VARIANTS = [
  'first',
  'resent',
  'scanned',
  'bad_scan',
  'unaccented',
  'under_cover',
  'retold',
  'neighbour_tells',
  'neighbour_signs',
  'second_complaint',
] as const
export type VariantName = (typeof VARIANTS)[number]

export type Invented = { message: Message; petition: Petition; classification: Classification; text: string }

const found = <T>(value: T) => ({ value, confidence: 1, evidence: [] })

/** A value the reader would miss now and then. */
const sometimes = <T>(chance: Chance, missed: number, value: T[]): T[] => (chance.chance(missed) ? [] : value)

/** Facts one teller gives: the matter's own, and details that belong to the event, the same for every teller. */
function filled(sentence: string, matter: Matter, event: number): string {
  const chance = new Chance(3, matter.index, event)
  const { decision, parcel } = matter
  const [y, m, d] = (decision?.day ?? '').split('-')
  const values: Record<string, string> = {
    D: decision?.number ?? '',
    Dd: `${Number(d)}/${Number(m)}/${y}`,
    P: parcel === null ? 'thửa đất nhà tôi' : `thửa đất số ${parcel.parcel}, tờ bản đồ số ${parcel.mapSheet}`,
    A: matter.area,
    S: matter.sum,
    R: matter.respondent,
    F: matter.firm,
    W: matter.water,
    C: matter.commune,
    N: fullName(chance),
    T: dayIn(chance).written,
    M: String(chance.int(3, 480)),
    K: String(chance.int(11, 380)),
  }
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '')
}

/** The told story; the same `writing` gives the same words about any matter of that kind. */
function told(matter: Matter, writing: number, anew: boolean): string {
  const chance = new Chance(4, writing)
  const { opening, events, wishes } = matter.kind
  const lines = [filled(chance.pick(opening), matter, -1)]
  const order = events.map((_, i) => i).sort(() => chance.next() - 0.5)
  for (const event of order.slice(0, chance.int(3, Math.min(8, events.length)))) {
    let line = filled(events[event] as string, matter, event)
    if (chance.chance(0.5)) line = `${chance.pick(TIMES)}, ${line.charAt(0).toLowerCase()}${line.slice(1)}`
    if (chance.chance(0.4)) line = `${line.replace(/\.$/, '')}, ${chance.pick(TAILS)}.`
    lines.push(anew ? inOtherWords(line, chance) : line)
  }
  for (const wish of wishes) {
    const line = filled(wish, matter, -2)
    if (chance.chance(0.7)) lines.push(anew ? inOtherWords(line, chance) : line)
  }
  lines.push(chance.pick(CLOSINGS))
  return lines.join('\n')
}

function paper(matter: Matter, person: Person, story: string, title: string, day: string, addressee: string): string {
  const [y, m, d] = day.split('-')
  return `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

${title}

${addressee}

Tôi tên: ${person.name}. CCCD số ${person.citizenId}.
Địa chỉ: ${person.address}
Điện thoại: ${person.phone}

${story}

${shortCommune(matter.code)}, ngày ${d} tháng ${m} năm ${y}
Người làm đơn
(đã ký)
${person.name}`
}

/**
 * The paper `variant` of matter `index`; `copy` tells several of one kind apart. `missed` is the share of fields a
 * reader leaves empty; damaged papers lose twice as many.
 */
export function invent(index: number, variant: VariantName, copy = 0, missed = 0.06): Invented {
  const matter = matterOf(index)
  const chance = new Chance(5, index, VARIANTS.indexOf(variant), copy)
  const neighbour = variant === 'neighbour_tells' || variant === 'neighbour_signs'
  const person = personOf(neighbour ? 2_000_000_000 + index * 100 + copy : matter.sender)
  const ownWriting = matter.form === null ? 10_000 + index : matter.form
  const anew = variant === 'retold' || variant === 'neighbour_tells' || variant === 'second_complaint'
  let story = told(matter, anew ? 1_000_000_000 + chance.int(0, 900_000_000) : ownWriting, anew)
  let title = matter.kind.title
  const day = anew || neighbour ? dayIn(chance, 2026) : dayIn(new Chance(6, index), 2025)
  const documents = matter.decision === null ? [] : [{ ...matter.decision, issuer: null }]
  if (variant === 'second_complaint') {
    const first = dayIn(chance, 2025)
    const number = `${chance.int(400, 4000)}/QĐ-UBND`
    title = 'ĐƠN KHIẾU NẠI LẦN HAI'
    story = `Ngày ${first.written} tôi nhận Quyết định số ${number} giải quyết khiếu nại lần đầu, tôi không đồng ý nên khiếu nại tiếp.\n${story}`
    documents.push({ number, day: first.iso, issuer: null })
  }
  let text = paper(matter, person, story, title, day.iso, chance.pick(OFFICIALS))
  if (variant === 'scanned') text = recognised(text, 0.02, chance)
  if (variant === 'bad_scan') text = recognised(text, 0.07, chance)
  if (variant === 'unaccented') text = withoutAccents(text)
  const cover = variant === 'under_cover' ? chance.pick(FORWARDERS) : null
  const damaged = variant === 'scanned' || variant === 'bad_scan' || variant === 'unaccented'
  const loss = damaged ? missed * 2.5 : missed

  const scannedBy = variant === 'scanned' || variant === 'bad_scan' ? 'vanthu@example.vn' : person.mailbox
  const head = {
    from: cover === null ? scannedBy : 'coquan@example.vn',
    to: [],
    subject: title.split('\n')[0] as string,
    date: null,
  }
  const covering = `${cover} nhận được đơn của công dân, chuyển đến quý cơ quan xem xét, trả lời theo quy định.`
  const message = cover === null ? messageOf(text, head) : messageOf(covering, head, [attachedOf(text, 1)])
  const { kind } = matter
  const body = kind.body === null ? `Công ty ${matter.firm}` : filled(kind.body, matter, -3)
  const named = kind.type === 'denunciation' ? matter.respondent : null
  const petition: Petition = {
    mainPart: cover === null ? 'body' : 'a1',
    title: found(title),
    petitioners: sometimes(chance, loss / 2, [
      found({
        name: chance.chance(loss / 2) ? null : person.name,
        address: person.address,
        communeCode: person.code,
        communeCandidates: [person.code],
        phone: chance.chance(loss) ? null : person.phone,
        citizenId: chance.chance(loss * 2) ? null : person.citizenId,
      }),
    ]),
    representative: null,
    signerCount: found(1),
    anonymous: found(false),
    addressees: [],
    forwardingBody:
      cover === null ? null : found({ body: cover, kind: 'other' as const, documentNumber: null, documentDate: null }),
    petitionDate: found(day.iso),
    respondents: sometimes(chance, loss, [found({ name: named, position: null, body })]),
    place: chance.chance(loss) ? null : found([matter.code]),
    citedDocuments: sometimes(
      chance,
      loss,
      documents.map(({ number, day: date }) => found({ number, date, issuer: null })),
    ),
    parcels: matter.parcel === null ? [] : sometimes(chance, loss, [found(matter.parcel)]),
    amounts: [],
    earlierResolutions: [],
    requests: [],
    enclosures: [],
    secretMarking: null,
    signature: found('signed' as const),
    story: [],
  }
  const classification: Classification = {
    type: kind.type,
    typeConfidence: 1,
    variant: variant === 'second_complaint' ? 'KN2' : 'OTHER',
    sphere: 'administrative',
    field: chance.chance(loss * 2) ? 'F42' : kind.field,
    fieldConfidence: 1,
    identityProtected: false,
    reasons: [],
  }
  return { message, petition, classification, text }
}

/** What the register holds: matter by matter, most with one paper, some with several. Never-ending. */
export function* registered(): Generator<{ matter: number; variant: VariantName; copy: number }> {
  for (let matter = 0; ; matter += 1) {
    yield { matter, variant: 'first', copy: 0 }
    const chance = new Chance(7, matter)
    const more = chance.chance(0.78) ? 0 : chance.int(1, 3)
    for (let copy = 1; copy <= more; copy += 1) yield { matter, variant: chance.pick(VARIANTS.slice(1)), copy }
  }
}
