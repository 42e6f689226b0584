/** Reasons an officer believes: what agrees, named as it stands in the letter on screen, and what does not. */
import type { Relation, Wording } from '../petition.ts'
import type { Evidence } from './evidence.ts'

const say = (vi: string, en: string): Wording => ({ vi, en })

const words = (marks: readonly number[], labels: ReadonlyMap<number, string> | undefined, most: number): string =>
  marks
    .map((mark) => labels?.get(mark))
    .filter((label) => label !== undefined)
    .slice(0, most)
    .join(', ')

function senderReasons(relation: Relation, e: Evidence): Wording[] {
  if (e.sender.identity) return [say('cùng số định danh cá nhân', 'same identity number')]
  if (e.sender.phone) {
    return [
      e.sender.name
        ? say('cùng người gửi, cùng số điện thoại', 'same sender, same phone')
        : say('cùng số điện thoại', 'same phone'),
    ]
  }
  if (e.sender.name) return [say('cùng tên người gửi', 'same name of sender')]
  if (e.sender.mailbox) return [say('cùng hộp thư gửi', 'sent from the same mailbox')]
  if (e.sender.otherName) {
    return [
      relation === 'same_matter_other_sender'
        ? say('khác người ký', 'signed by somebody else')
        : say('khác người gửi', 'another sender'),
    ]
  }
  return []
}

function differences(e: Evidence): Wording[] {
  const list: Wording[] = []
  if (e.documents.conflict) list.push(say('khác số quyết định', 'other decision numbers'))
  else if (e.documents.otherDay)
    list.push(say('cùng số quyết định nhưng khác ngày', 'same decision number, another day'))
  if (e.parcels.conflict) list.push(say('khác thửa đất', 'another parcel'))
  if (e.places === 'other' && e.placed) list.push(say('khác nơi xảy ra', 'another place'))
  return list
}

function agreements(e: Evidence, labels: ReadonlyMap<number, string> | undefined): Wording[] {
  const list: Wording[] = []
  const put = (marks: readonly number[], vi: string, en: string, most = 2) => {
    if (marks.length === 0) return
    const named = words(marks, labels, most)
    list.push(named === '' ? say(vi, en) : say(`${vi} ${named}`, `${en} ${named}`))
  }
  put(e.documents.same, 'cùng số quyết định, văn bản', 'same document')
  if (e.documents.same.length === 0) put(e.documents.bare, 'cùng nhắc văn bản số', 'same document number')
  put(e.parcels.same, 'cùng thửa', 'same parcel')
  if (e.namesOther) list.push(say('nhắc đúng ngày của đơn trước', 'names the day of the earlier petition'))
  if (e.nameBits >= 3) put(e.names.slice(0, 1), 'cùng nói về', 'both speak of', 1)
  if (e.figures.length >= 2) put(e.figures, 'cùng ngày, con số', 'same days and figures', 3)
  if (e.officeSame) list.push(say('cùng người giữ một chức vụ ở địa phương', 'the same office of the commune'))
  const particular = list.length > 0
  const sameSender = e.sender.phone || e.sender.identity || e.sender.name
  if (e.hamletSame && !sameSender) list.push(say('cùng ấp, khu phố', 'same hamlet'))
  else if (!particular && e.places === 'same') list.push(say('cùng xã, phường', 'same commune'))
  if (!particular && e.fieldSame) list.push(say('cùng lĩnh vực', 'same field'))
  if (e.topics > 0.06 && e.letters.contained < 0.2)
    list.push(say('nói về một chuyện, nhiều từ giống nhau', 'speaks of the same things'))
  const wording = e.letters.contained
  if (wording >= 0.85) list.push(say('lời văn gần như nguyên vẹn', 'nearly the same wording'))
  else if (wording >= 0.42) list.push(say('phần lớn lời văn giống nhau', 'most of the wording is the same'))
  else if (wording >= 0.2) list.push(say('nhiều đoạn lời văn giống nhau', 'many passages are the same'))
  return list
}

/** Up to five reasons, the strongest first. `labels` are the words of the petition being checked. */
export function reasonsFor(
  relation: Relation,
  e: Evidence,
  labels: ReadonlyMap<number, string> | undefined,
): Wording[] {
  const agree = agreements(e, labels)
  const sender = senderReasons(relation, e)
  const differ = differences(e)
  const warned = relation !== 'same_sender_other_matter' && relation !== 'same_template_other_matter'
  const list =
    relation === 'second_instance'
      ? [
          say('khiếu nại lần hai, sau quyết định giải quyết lần đầu', 'second complaint, after a first decision'),
          ...agree.slice(0, 3),
          ...sender,
        ]
      : warned
        ? [...agree.slice(0, 3), ...sender, ...differ, ...agree.slice(3)]
        : [...sender, ...differ, ...agree]
  return list.slice(0, 5)
}
