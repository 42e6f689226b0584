/** The directory of agencies: the province's bodies, nine bodies of each of the 96 communes, and those that are gone. */
import type { Agency } from '../api.ts'
import { COMMUNE_CODES, nameOfCommune } from '../places/index.ts'
import { ABOLISHED_FACTS, BODY_FACTS } from './bodies.ts'

/** A body every commune has since 1 July 2025 (NĐ 150/2025/NĐ-CP); `{}` stands for `xã Tân Hội`. */
interface CommuneBody {
  base: string
  name: (unit: string, ward: boolean) => string
  kind: Agency['kind']
  fields: string
  superior: string | null
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

// biome-ignore format: one body a line
const COMMUNE_BODIES: readonly CommuneBody[] = [
  { base: 'UBND_X', name: (unit) => `UBND ${unit}`, kind: 'commune', fields: 'F01 F02 F03 F04 F05 F07 F08 F09 F18 F20 F21 F24 F26', superior: 'UBND_T' },
  { base: 'HDND_X', name: (unit) => `Thường trực HĐND ${unit}`, kind: 'elected', fields: 'F39', superior: 'HDND_T' },
  { base: 'DU_X', name: (unit) => `Đảng ủy ${unit}`, kind: 'party', fields: 'F36 F37', superior: 'VPTU' },
  { base: 'MTTQ_X', name: (unit) => `Ủy ban MTTQ Việt Nam ${unit}`, kind: 'front', fields: 'F38', superior: 'MTTQ_T' },
  { base: 'CAX', name: (unit) => `Công an ${unit}`, kind: 'commune', fields: 'F27 F10', superior: 'CAT' },
  { base: 'PKT_X', name: (unit, ward) => `${ward ? 'Phòng Kinh tế, Hạ tầng và Đô thị' : 'Phòng Kinh tế'} ${unit}`, kind: 'commune', fields: 'F01 F04 F05 F06 F07 F08 F09 F11 F13', superior: 'UBND_X' },
  { base: 'PVHXH_X', name: (unit) => `Phòng Văn hóa - Xã hội ${unit}`, kind: 'commune', fields: 'F15 F17 F18 F19 F20 F23 F24 F25', superior: 'UBND_X' },
  { base: 'VP_X', name: (unit) => `Văn phòng HĐND và UBND ${unit}`, kind: 'commune', fields: 'F21 F26', superior: 'UBND_X' },
  { base: 'TTHCC_X', name: (unit) => `Trung tâm Phục vụ hành chính công ${unit}`, kind: 'commune', fields: 'F22', superior: 'UBND_X' },
]

const listOf = (text: string) => text.split('|').filter((item) => item !== '')
const wordsOf = (text: string) => text.split(' ').filter((item) => item !== '')

const provincial = (): Agency[] =>
  BODY_FACTS.map((facts) => ({
    org: facts.org,
    name: facts.name,
    kind: facts.kind,
    communeCode: null,
    fields: wordsOf(facts.fields),
    aliases: listOf(facts.aliases),
    predecessors: listOf(facts.predecessors),
    superior: facts.superior,
    email: null,
    address: null,
    abolished: null,
    successor: null,
    verification: facts.verification,
    editedBy: null,
  }))

const abolished = (): Agency[] =>
  ABOLISHED_FACTS.map((facts) => ({
    org: facts.org,
    name: facts.name,
    kind: facts.kind,
    communeCode: null,
    fields: [],
    aliases: listOf(facts.aliases),
    predecessors: [],
    superior: null,
    email: null,
    address: null,
    abolished: facts.abolished,
    successor: facts.successor,
    verification: 'from_memory',
    editedBy: null,
  }))

const ofCommunes = (): Agency[] =>
  COMMUNE_CODES.flatMap((code) => {
    const full = nameOfCommune(code) ?? code
    const unit = lowerFirst(full)
    const ward = unit.startsWith('phường')
    return COMMUNE_BODIES.map(
      (body): Agency => ({
        org: `${body.base}/${code}`,
        name: body.name(unit, ward),
        kind: body.kind,
        communeCode: code,
        fields: wordsOf(body.fields),
        aliases:
          body.base === 'UBND_X'
            ? [`Ủy ban nhân dân ${unit}`, `Chủ tịch UBND ${unit}`]
            : body.base === 'DU_X'
              ? [`Ủy ban Kiểm tra Đảng ủy ${unit}`]
              : [],
        predecessors: [],
        superior: body.superior === 'UBND_X' ? `UBND_X/${code}` : body.superior,
        email: null,
        address: null,
        abolished: null,
        successor: null,
        verification: 'verified',
        editedBy: null,
      }),
    )
  })

/** Every body of the province in the order an office reads them: provincial, communal, then those that are gone. */
export const DIRECTORY: readonly Agency[] = [...provincial(), ...ofCommunes(), ...abolished()]
