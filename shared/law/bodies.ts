/**
 * Kinds of bodies the law distinguishes and how their names are recognised, as data.
 * A pattern is tried on the folded name (lower case, no marks, single spaces); the first row that matches wins,
 * so narrower rows stand first. Old names lead to the successor (mergers of 01/3 and 01/7/2025).
 */
import { TWO_TIERS } from './rows.ts'

/** What the competence tables ask about a body. */
export type BodyKind =
  | 'central'
  | 'province'
  | 'province_council'
  | 'department'
  | 'department_unit'
  | 'commune'
  | 'commune_unit'
  | 'commune_council'
  | 'former_district'
  | 'police_commune'
  | 'police_province'
  | 'police_unit'
  | 'investigation'
  | 'military'
  | 'sector_province'
  | 'sector_base'
  | 'court_region'
  | 'court_province'
  | 'procuracy_region'
  | 'procuracy_province'
  | 'enforcement'
  | 'inspectorate'
  | 'school_commune'
  | 'school_province'
  | 'hospital'
  | 'health_station'
  | 'party_commune'
  | 'party_cell'
  | 'party_province'
  | 'party_inspection'
  | 'front_province'
  | 'front_commune'
  | 'hamlet'
  | 'state_company'
  | 'company'
  | 'national_assembly'
  | 'state_audit'

export type BodyRow = {
  kind: BodyKind
  /** Source of a regular expression over the folded name; no nested repetition. */
  pattern: string
  /** Org id; a commune body ends in `/` and gets the commune's code. Null: no org of its own. */
  org: string | null
  /** The pattern is also how an address is written: it tells a body only where a name stands alone. */
  nameOnly?: true
  /** Set where the name is that of an abolished body: who took over, and when. */
  successorSince?: string
}

const P = '(?:ubnd|uy ban nhan dan|uy ban nd|u b n d)'
const COMMUNE = '(?:xa|phuong|thi tran|dac khu)'
const PROVINCE = '(?:tinh|tay ninh|long an)'
const OLD_DISTRICT = '(?:huyen|thi xa|thanh pho|quan|tx|tp)'
const row = (kind: BodyKind, pattern: string, org: string | null, successorSince?: string): BodyRow => ({
  kind,
  pattern,
  org,
  ...(successorSince === undefined ? {} : { successorSince }),
})
const MERGED = '2025-03-01'

// biome-ignore format: one row a line is how the table is read and extended
export const BODIES: readonly BodyRow[] = [
  row('province', '\\bban chi dao (?:thi hanh an|giai phong mat bang|boi thuong|cong tac thi hanh an)[^,;]{0,30}\\btinh\\b', 'UBND_T'),
  // the chairman by his first title, whatever committee he also heads
  row('province', '^(?:ong |ba |dong chi )?(?:chu tich|pho chu tich) (?:ubnd|uy ban nhan dan|uy ban) tinh\\b', 'UBND_T'),
  // judicial bodies and investigation
  row('central', '\\b(?:toa an (?:nhan dan )?toi cao|tand ?tc|vien kiem sat (?:nhan dan )?toi cao|vksnd ?tc)\\b', 'TW_TU_PHAP'),
  row('court_province', '\\b(?:toa an(?: nhan dan)?|tand|toa) (?:phuc tham )?tinh\\b', 'TAND_T'),
  row('court_region', '\\b(?:toa an(?: nhan dan)?|tand) (?:khu vuc|kv|huyen|thi xa|thanh pho|tx|tp)\\b', 'TAND_KV'),
  row('court_region', '\\b(?:toa an|tand|tham phan|thu ky toa)\\b', 'TAND_KV'),
  row('procuracy_province', '\\b(?:vien kiem sat(?: nhan dan)?|vks(?:nd)?) tinh\\b', 'VKSND_T'),
  row('procuracy_region', '\\b(?:vien kiem sat|vksnd|vks|kiem sat vien)\\b', 'VKSND_T'),
  row('enforcement', '\\b(?:thi hanh an|thads|chap hanh vien|cthads|ccthads)\\b', 'THADS_T'),
  row('investigation', '\\b(?:co quan (?:canh sat |an ninh )?dieu tra|cqdt|cqcsdt|dieu tra vien|phong canh sat hinh su|pc0[1-4])\\b', 'CQDT_CA'),
  // a steering committee is no body that decides: it is asked through who chairs it
  row('party_province', '\\bban chi dao [^,;]{0,30}tham nhung\\b', 'BNCTU'),
  // Party bodies before state bodies: "Đảng ủy xã" is no commune committee
  row('party_inspection', '\\b(?:uy ban kiem tra|ubkt) (?:dang uy (?:xa|phuong|thi tran|dac khu)|(?:xa|phuong))\\b', 'DU_X/'),
  row('party_inspection', '\\b(?:uy ban kiem tra|ubkt) (?:huyen|thi|thanh) uy(?! ban)\\b', 'UBKTTU', TWO_TIERS),
  row('party_inspection', '\\b(?:uy ban kiem tra|ubkt) (?:dang uy )?(?:ubnd|uy ban nhan dan) tinh\\b', 'DU_UBND'),
  row('party_inspection', '\\b(?:uy ban kiem tra|ubkt) (?:tinh uy|tinh)\\b(?! ban)', 'UBKTTU'),
  row('party_province', '\\b(?:ban noi chinh)\\b', 'BNCTU'),
  row('party_province', '\\b(?:ban to chuc tinh uy|ban to chuc tu)\\b', 'BTCTU'),
  row('party_province', '\\b(?:ban tuyen giao|ban dan van|ban tuyen giao va dan van)\\b', 'BTGDVTU'),
  row('party_province', '\\b(?:dang uy cac co quan dang|dang uy khoi)\\b', 'DU_CCD'),
  row('party_province', '\\b(?:dang uy (?:ubnd|uy ban nhan dan) tinh|ban can su dang)\\b', 'DU_UBND'),
  row('party_province', '\\b(?:van phong tinh uy|vptu|tinh uy(?! ban)|bi thu tinh|thuong truc tinh uy|ban thuong vu tinh)\\b', 'VPTU'),
  row('party_province', '\\b(?:huyen|thi|thanh) uy(?! ban)\\b', 'VPTU', TWO_TIERS),
  row('party_cell', '\\b(?:chi bo|chi uy)\\b', 'DU_X/'),
  row('party_commune', '\\b(?:dang uy|dang bo|bi thu|thuong truc dang uy) (?:xa|phuong|thi tran|dac khu)\\b', 'DU_X/'),
  row('party_commune', '\\bdang uy\\b', 'DU_X/'),
  // police, army
  row('police_commune', '\\b(?:cong an|ca) (?:cap )?(?:xa|phuong|thi tran|dac khu)\\b', 'CAX/'),
  row('police_province', '\\b(?:cong an|ca) (?:huyen|thi xa|thanh pho|tx|tp)\\b', 'CAT', '2025-03-01'),
  row('police_unit', '\\b(?:phong .{0,40} ?(?:cong an tinh|ca tinh)|canh sat giao thong|phong csgt|phong quan ly xuat nhap canh|csgt|trai tam giam|phong canh sat|pc0[5-9]|pc1[0-9]|don cong an|co so cai nghien ma tuy)\\b', 'CAT'),
  row('police_province', '\\b(?:cong an|ca) (?:tinh|tay ninh|long an)\\b', 'CAT'),
  row('central', '\\b(?:bo cong an)\\b', 'BCA'),
  row('military', '\\b(?:bo chi huy quan su|bchqs|ban chi huy quan su|ban chqs|ban chi huy phong thu|bo doi bien phong|don bien phong|bo chi huy bo doi|xa doi|huyen doi|tinh doi)\\b', 'BCHQS'),
  // central arms
  row('central', '\\b(?:bao hiem xa hoi|bhxh) viet nam\\b', 'TW_BHXH'),
  row('sector_base', '\\b(?:bao hiem xa hoi|bhxh|bao hiem) (?:co so|huyen|thi xa|thanh pho|khu vuc|xa(?! hoi)|phuong|tx|tp)\\b', 'BHXH_T'),
  row('sector_province', '\\b(?:bao hiem xa hoi|bhxh|bao hiem tinh|co quan bao hiem)\\b', 'BHXH_T'),
  row('central', '\\b(?:(?<!chi )cuc thue(?! tinh| tay| long)|tong cuc thue)\\b', 'TW_THUE'),
  row('sector_base', '\\b(?:thue co so|chi cuc thue|doi thue|thue khu vuc|tcs ?\\d)\\b', 'THUE_T'),
  row('sector_province', '\\b(?:thue tinh|cuc thue|co quan thue|nganh thue)\\b', 'THUE_T'),
  row('sector_province', '\\b(?:kho bac)\\b', 'KBNN_KV'),
  row('sector_province', '\\b(?:hai quan)\\b', 'HQ_KV'),
  row('sector_province', '\\b(?:ngan hang nha nuoc|nhnn)\\b', 'NHNN_KV'),
  row('sector_province', '\\b(?:thong ke tinh|cuc thong ke|chi cuc thong ke)\\b', 'TK_T'),
  row('state_company', '\\b(?:dien luc|evn|evnspc|nganh dien|cong ty dien(?! mat troi| may| tu| gio| lanh| toan))\\b', 'DIEN_LUC'),
  // units under departments (land registration first: the commonest)
  row('department_unit', '\\b(?:van phong dang ky dat dai|chi nhanh van phong dang ky|vpdk ?dd|vp dkdd|vpdk|cn ?vpdkdd|van phong dang ky|vp dang ky dat)\\b', 'SNNMT'),
  row('department_unit', '\\b(?:trung tam phat trien quy dat|ttptqd|tt ptqd|quy dat)\\b', 'TTPTQD'),
  row('department_unit', '\\b(?:ban quan ly du an|bqlda|ban qlda)\\b', 'BQLDA'),
  row('department_unit', '\\b(?:chi cuc (?:thuy loi|kiem lam|chan nuoi|thu y|trong trot|bao ve moi truong|quan ly dat dai|bien|thuy san|phat trien nong thon)|hat kiem lam|cong ty khai thac thuy loi)\\b', 'SNNMT'),
  row('department_unit', '\\b(?:trung tam (?:khuyen nong|dich vu nong nghiep|giong|nuoc sach|quan trac)|ban quan ly rung|vuon quoc gia|chi cuc (?:quan ly chat luong nong|chat luong))', 'SNNMT'),
  row('department_unit', '\\b(?:trung tam (?:bao tro|cong tac xa hoi|nuoi duong|phap y|giam dinh y khoa|giam dinh phap y))', 'SYT'),
  row('department_unit', '\\b(?:bao tang|thu vien tinh|trung tam (?:van hoa|the duc the thao|huan luyen)[a-z ]{0,30} tinh|nha hat)\\b', 'SVHTTDL'),
  row('department_unit', '\\b(?:chi cuc tieu chuan|trung tam cong nghe thong tin)', 'SKHCN'),
  row('department_unit', '\\b(?:trung tam (?:xuc tien thuong mai|khuyen cong))', 'SCT'),
  row('department_unit', '\\b(?:trung tam luu tru|nghia trang liet s[iy] tinh|trung tam dieu duong nguoi co cong)', 'SNV'),
  row('department_unit', '\\b(?:quan ly thi truong|qltt)\\b', 'SCT'),
  row('department_unit', '\\b(?:chi cuc (?:dan so|an toan ve sinh thuc pham|an toan thuc pham)|trung tam kiem soat benh tat|cdc)\\b', 'SYT'),
  row('department_unit', '\\b(?:phong cong chung|trung tam tro giup phap ly|trung tam dau gia)\\b', 'STP'),
  row('department_unit', '\\b(?:trung tam dich vu viec lam)\\b', 'SNV'),
  row('department_unit', '\\b(?:thanh tra so)\\b', 'TTT', TWO_TIERS),
  row('department_unit', '\\b(?:trung tam sat hach|trung tam dang kiem|ban quan ly ben xe)\\b', 'SXD'),
  // schools and hospitals
  row('school_province', '\\b(?:thpt|trung hoc pho thong|cap (?:3|ba|iii)|trung tam giao duc thuong xuyen|gdtx|cao dang|trung cap|day nghe|phan hieu dai hoc)\\b', 'SGD'),
  row('school_commune', '\\b(?:thcs|trung hoc co so|tieu hoc|mam non|mau giao|cap (?:1|2|i|ii|mot|hai)|th va thcs|nha tre)\\b', 'UBND_X/'),
  row('health_station', '\\b(?:tram y te)\\b', 'UBND_X/'),
  row('hospital', '\\b(?:benh vien|trung tam y te|bv ?dk|phong kham da khoa khu vuc)\\b', 'SYT'),
  // departments, old names to the successor
  row('department', '\\b(?:so nong nghiep va moi truong|so nn ?(?:va )?mt|snnmt|so nnmt|so nong nghiep moi truong)\\b', 'SNNMT'),
  row('department', '\\b(?:so tai nguyen(?: va)? moi truong|so tnmt|so tn ?(?:va )?mt|stnmt|so nong nghiep(?: va phat trien nong thon)?|so nn ?(?:va )?ptnt)\\b', 'SNNMT', MERGED),
  row('department', '\\b(?:so lao dong(?: thuong binh va xa hoi| tbxh| tb ?xh)?|so ld ?tb ?(?:va )?xh|sldtbxh)\\b', 'SNV', MERGED),
  row('department', '\\b(?:so noi vu|snv)\\b', 'SNV'),
  row('department', '\\b(?:so tu phap|stp)\\b', 'STP'),
  row('department', '\\b(?:so ke hoach(?: va dau tu)?|so kh ?(?:va )?dt|skhdt)\\b', 'STC', MERGED),
  row('department', '\\b(?:so tai chinh|stc|phong dang ky kinh doanh)\\b', 'STC'),
  row('department', '\\b(?:so cong thuong|sct)\\b', 'SCT'),
  row('department', '\\b(?:so y te|syt)\\b', 'SYT'),
  row('department', '\\b(?:so giao duc(?: va dao tao)?|so gd ?(?:va )?dt|sgd(?:dt)?)\\b', 'SGD'),
  row('department', '\\b(?:so thong tin(?: va truyen thong)?|so tt ?(?:va )?tt|stttt)\\b', 'SKHCN', MERGED),
  row('department', '\\b(?:so khoa hoc(?: va cong nghe)?|so kh ?(?:va )?cn|skhcn)\\b', 'SKHCN'),
  row('department', '\\b(?:so giao thong(?: van tai)?|so gtvt|sgtvt)\\b', 'SXD', MERGED),
  row('department', '\\b(?:so xay dung|sxd)\\b', 'SXD'),
  row('department', '\\b(?:so van hoa|so vh ?tt|so vhttdl|svhttdl)\\b', 'SVHTTDL'),
  row('department', '\\b(?:so dan toc|sdttg)\\b', 'SDTTG'),
  row('department', '\\b(?:ban dan toc)\\b', 'SDTTG', MERGED),
  row('department', '\\b(?:so ngoai vu|sngv)\\b', 'SNgV'),
  row('department', '\\b(?:ban quan ly khu kinh te|ban quan ly cac khu kinh te|ban quan ly khu cong nghiep|bql ?kkt|bql ?kcn)\\b', 'BQLKKT'),
  row('inspectorate', '\\b(?:thanh tra (?:tinh|tay ninh|long an)|chanh thanh tra)\\b', 'TTT'),
  row('inspectorate', '\\b(?:thanh tra (?:huyen|thi xa|thanh pho))\\b', 'TTT', TWO_TIERS),
  row('province', '\\btrung tam phuc vu hanh chinh cong (?:cap )?tinh\\b', 'UBND_T'),
  // elected bodies, Front and organisations
  row('commune_unit', '\\bvan phong (?:hdnd|hoi dong nhan dan)(?: va)? (?:ubnd|uy ban)', 'UBND_X/'),
  row('national_assembly', '\\b(?:dai bieu quoc hoi|dbqh)(?! va hdnd| va hoi dong)\\b(?<!doan dai bieu quoc hoi)(?<!doan dbqh)', 'UBTVQH'),
  row('state_audit', '\\bkiem toan (?:nha nuoc|vien nha nuoc|khu vuc)\\b', 'TW_KTNN'),
  row('province_council', '\\b(?:doan (?:dai bieu quoc hoi|dbqh)|van phong doan)\\b', 'VP_DBQH_HDND'),
  row('commune_council', '\\b(?:hdnd|hoi dong nhan dan) (?:xa|phuong|thi tran|dac khu)\\b', 'HDND_X/'),
  row('province_council', '\\b(?:hdnd|hoi dong nhan dan)\\b', 'HDND_T'),
  row('front_commune', '\\b(?:mttq|mat tran(?: to quoc)?(?: viet nam)?|ubmttq|uy ban mttq) (?:viet nam )?(?:xa|phuong|thi tran)\\b', 'MTTQ_X/'),
  row('front_commune', '\\b(?:hoi nong dan|hoi phu nu|hoi lien hiep phu nu|doan thanh nien|hoi cuu chien binh) (?:xa|phuong|thi tran)\\b', 'MTTQ_X/'),
  row('front_province', '\\b(?:mttq|mat tran to quoc|uy ban mttq|lien doan lao dong|hoi nong dan|hoi lien hiep phu nu|hoi phu nu|tinh doan|hoi cuu chien binh|cong doan)\\b', 'MTTQ_T'),
  // central bodies (an addressee or a superior; the tool never forwards there by itself)
  row('central', '\\b(?:thu tuong|van phong chinh phu|chinh phu|thanh tra chinh phu|tong thanh tra|chu tich nuoc|quoc hoi|trung uong|bo truong|tong bi thu|ban tiep cong dan trung uong)\\b', 'TW'),
  // commune offices, then the commune itself
  row('commune_unit', '\\b(?:trung tam phuc vu hanh chinh cong|mot cua|tthcc)\\b', 'TTHCC_X/'),
  row('commune_unit', `\\b(?:phong kinh te|phong van hoa|phong vh|dia chinh|van phong (?:hdnd|hoi dong)|tu phap|cong chuc|can bo|nhan vien|chuyen vien)\\b.{0,60}\\b${COMMUNE}\\b`, 'UBND_X/'),
  row('commune_unit', '\\b(?:phong kinh te(?: ha tang va do thi)?|phong van hoa xa hoi|ban quan ly cho|hoi dong boi thuong|ban boi thuong|doi trat tu do thi)\\b', 'UBND_X/'),
  row('hamlet', '\\b(?:truong ap|truong khu pho|ap doi (?:truong|pho)|khu doi (?:truong|pho)|(?:doi|luc luong|doi truong|to) dan phong|bao ve dan pho|ban (?:nhan dan|quan ly|dieu hanh) (?:ap|khu pho)|to dan pho|to truong)\\b', 'UBND_X/'),
  row('commune', `\\b${P} ${COMMUNE}\\b`, 'UBND_X/'),
  row('former_district', `\\b${P} ${OLD_DISTRICT}\\b`, 'UBND_X/', TWO_TIERS),
  row('former_district', `\\b(?:chu tich|pho chu tich|phong tai nguyen|phong tn ?mt|phong lao dong|phong noi vu|phong giao duc|phong quan ly do thi|hoi dong boi thuong|ban boi thuong) .{0,30}\\b(?:huyen|thi xa)\\b`, 'UBND_X/', TWO_TIERS),
  row('province', `\\b${P} ${PROVINCE}\\b`, 'UBND_T'),
  row('province', '\\b(?:chu tich|pho chu tich|van phong|lanh dao|uy ban|thuong truc) (?:uy ban )?(?:tinh|tay ninh)\\b', 'UBND_T'),
  row('province', '\\bban tiep (?:cong )?dan\\b', 'UBND_T'),
  row('commune', `\\b(?:chu tich|pho chu tich|lanh dao|uy ban|can bo) (?:${COMMUNE})\\b`, 'UBND_X/'),
  { ...row('former_district', '\\bhuyen [a-z]', 'UBND_X/', TWO_TIERS), nameOnly: true },
  row('commune', `^(?:${COMMUNE})(?: [a-z0-9]|$)`, 'UBND_X/'),
  row('company', '\\b(?:cong ty|doanh nghiep|hop tac xa|htx|co so (?:kinh doanh|san xuat|nuoi|giet mo)|trai (?:heo|ga|bo|chan nuoi)|nha may|xi nghiep|quan (?:karaoke|nhau|an|ca phe)|ho kinh doanh|tnhh|dntn)\\b', null),
]
