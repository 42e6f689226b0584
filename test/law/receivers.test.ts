import { describe, expect, test } from 'vitest'
import type { Classification } from '../../shared/petition.ts'
import { against, document, judge, office } from './petitions.ts'

/** The same papers at other desks: who is competent stays, what the desk does changes. Invented throughout. */
const landComplaint = {
  classification: { type: 'complaint', variant: 'KN' } as Partial<Classification>,
  petition: { citedDocuments: [document('15/QĐ-UBND', '2026-09-08', 'UBND xã Tân Hội')] },
}
const landOffice = {
  classification: { type: 'complaint', variant: 'KN', field: 'F01' } as Partial<Classification>,
  petition: { respondents: [against(null, 'Chi nhánh Văn phòng đăng ký đất đai')] },
}
const officer = {
  classification: { type: 'denunciation', variant: 'TC_CV', field: 'F35' } as Partial<Classification>,
  petition: { respondents: [against('công chức địa chính', 'UBND xã Tân Hội', 'Trần Văn Giả')] },
}
const member = {
  classification: {
    type: 'denunciation',
    variant: 'TC_PARTY',
    sphere: 'party',
    field: 'F36',
  } as Partial<Classification>,
  petition: { respondents: [against('bí thư chi bộ ấp', 'chi bộ ấp 3', 'Trần Văn Giả')] },
}
const secretary = {
  classification: {
    type: 'denunciation',
    variant: 'TC_PARTY',
    sphere: 'party',
    field: 'F36',
  } as Partial<Classification>,
  petition: { respondents: [against('Bí thư Đảng ủy xã', 'Đảng ủy xã Tân Hội', 'Trần Văn Giả')] },
}
const farm = {
  classification: { type: 'feedback', variant: 'KNPA', field: 'F05' } as Partial<Classification>,
  text: 'Trại heo của công ty xả nước thải, không rõ giấy phép môi trường.',
}
const road = {
  classification: { type: 'feedback', variant: 'KNPA', field: 'F09' } as Partial<Classification>,
  text: 'Đường ấp hư, cống thoát nước nghẹt.',
}

describe.each([
  ['UBND_T', landComplaint, 'KN-16 GUIDE', 'UBND_X/25525', 'other'],
  ['UBND_X/25525', landComplaint, 'KN-01 ACCEPT', 'UBND_X/25525', 'own'],
  ['UBND_X/25534', landComplaint, 'KN-06 GUIDE', 'UBND_X/25525', 'other'],
  ['SNNMT', landComplaint, 'KN-06 GUIDE', 'UBND_X/25525', 'other'],
  ['VPTU', landComplaint, 'KN-06 GUIDE', 'UBND_X/25525', 'other'],
  ['SNNMT', landOffice, 'KN-01 ACCEPT', 'SNNMT', 'own'],
  ['UBND_T', landOffice, 'KN-06 GUIDE', 'SNNMT', 'other'],
  ['UBND_X/25525', landOffice, 'KN-06 GUIDE', 'SNNMT', 'other'],
  ['UBND_X/25525', officer, 'TC-01 ACCEPT', 'UBND_X/25525', 'own'],
  ['SNNMT', officer, 'TC-03 FORWARD', 'UBND_X/25525', 'other'],
  ['VPTU', officer, 'TC-03 FORWARD', 'UBND_X/25525', 'other'],
  ['DU_X/25525', member, 'TC-01 ACCEPT', 'DU_X/25525', 'own'],
  ['VPTU', member, 'TC-14 FORWARD', 'DU_X/25525', 'other'],
  ['UBKTTU', member, 'TC-14 FORWARD', 'DU_X/25525', 'other'],
  ['UBKTTU', secretary, 'TC-01 ACCEPT', 'UBKTTU', 'own'],
  ['VPTU', secretary, 'TC-14 FORWARD', 'UBKTTU', 'other'],
  ['SNNMT', farm, 'PA-01 ACCEPT', 'SNNMT', 'own'],
  ['UBND_T', farm, 'PA-02 FORWARD', 'SNNMT', 'other'],
  ['UBND_X/25525', road, 'PA-01 ACCEPT', 'UBND_X/25525', 'own'],
  ['PKT_X/25525', road, 'PA-01 ACCEPT', 'UBND_X/25525', 'own'],
  ['BNCTU', officer, 'TC-03 FORWARD', 'UBND_X/25525', 'other'],
  ['BTCTU', secretary, 'TC-14 FORWARD', 'UBKTTU', 'other'],
  ['DU_UBND', member, 'TC-14 FORWARD', 'DU_X/25525', 'other'],
  ['MTTQ_T', landComplaint, 'KN-06 GUIDE', 'UBND_X/25525', 'other'],
  ['TTT', officer, 'TC-03 FORWARD', 'UBND_X/25525', 'other'],
  ['CAT', landComplaint, 'KN-06 GUIDE', 'UBND_X/25525', 'other'],
  ['BTCTU', road, 'PA-02 FORWARD', 'UBND_X/25525', 'other'],
])('received by %s', (org, one, expected, agency, competence) => {
  test(`${expected} (${agency})`, () => {
    const { outcome, competent } = judge({ ...one, receiver: office(org) })
    expect(`${outcome.rule} ${outcome.action}`).toBe(expected)
    expect(competent[0]?.org).toBe(agency)
    expect(outcome.competence).toBe(competence)
  })
})
