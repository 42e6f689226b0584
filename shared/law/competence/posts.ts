/**
 * What a post says about the body its holder serves, for letters that name the post and the body in two places
 * ("giáo viên Trường Tiểu học … kiến nghị về bà …, Hiệu trưởng"). Patterns are folded; the first that fits wins.
 */
import type { BodyKind } from '../bodies.ts'

export type PostRow = { post: string; kinds: readonly BodyKind[] }

const POLICE: readonly BodyKind[] = ['police_commune', 'police_unit', 'police_province', 'investigation']
const COURT: readonly BodyKind[] = ['court_region', 'court_province']
const PARTY: readonly BodyKind[] = ['party_cell', 'party_commune', 'party_province', 'party_inspection']
const ANY_OFFICE: readonly BodyKind[] = [
  'commune',
  'commune_unit',
  'department',
  'department_unit',
  'sector_province',
  'sector_base',
  'former_district',
  'province',
  'inspectorate',
  'enforcement',
  'front_commune',
  'front_province',
  'state_company',
]

// biome-ignore format: one row a line is how the table is read and extended
export const POSTS: readonly PostRow[] = [
  { post: 'hieu truong|hieu pho|giao vien|thay giao|co giao|day (?:toan|van|anh|ly|hoa|sinh|su|dia|the duc|nhac|lop|hoc)|bao mau|giam thi', kinds: ['school_commune', 'school_province'] },
  { post: 'bac si|bac sy|dieu duong|y ta|nu ho sinh|ho sinh|y si|ho ly|truong khoa|khoa (?:ngoai|noi|san|nhi|cap cuu)', kinds: ['hospital', 'health_station'] },
  { post: 'dieu tra vien', kinds: ['investigation', ...POLICE] },
  { post: 'cong an|thieu uy|trung uy|thuong uy|dai uy|thieu ta|trung ta|thuong ta|canh sat|csgt|canh sat khu vuc', kinds: POLICE },
  { post: 'tham phan|thu ky toa|chanh an|hoi tham', kinds: COURT },
  { post: 'kiem sat vien|vien truong', kinds: ['procuracy_region', 'procuracy_province'] },
  { post: 'chap hanh vien', kinds: ['enforcement'] },
  { post: 'kiem lam', kinds: ['department_unit'] },
  { post: 'dai bieu|pho truong ban|truong ban (?:kinh te|phap che|van hoa)', kinds: ['commune_council', 'province_council', ...ANY_OFFICE] },
  { post: 'bi thu|chi uy|dang uy vien|uy vien ban thuong vu|dang vien', kinds: PARTY },
  { post: 'truong ap|pho ap|truong khu pho|to truong|to dan pho|ap doi (?:truong|pho)|khu doi (?:truong|pho)|dan phong|bao ve dan pho', kinds: ['hamlet'] },
  { post: 'quan su|xa doi|dan quan', kinds: ['military', ...ANY_OFFICE] },
]

const ROWS = POSTS.map(({ post, kinds }) => ({ test: new RegExp(`\\b(?:${post})\\b`), kinds }))

/** Kinds of bodies somebody with this post (folded) may serve; every office where the post does not tell. */
export const kindsOfPost = (post: string): readonly BodyKind[] =>
  ROWS.find(({ test }) => test.test(post))?.kinds ?? ANY_OFFICE

/** Whether the post itself names the kind of body. */
export const postTells = (post: string): boolean => ROWS.some(({ test }) => test.test(post))
