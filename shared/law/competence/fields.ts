/**
 * F01–F42: subject fields (lĩnh vực), the bodies with state management of each, and what makes the commune or the
 * province the better door for a suggestion or a field offence. Complaints never follow this table but the signature
 * on the decision attacked; it only breaks ties there.
 *
 * `doors`: the body, how likely it is without further signs (0–1), and cues in the letter that speak for it.
 * Cues are folded words (no marks); a body is as strong as its base plus the cues found.
 */
import type { Verification } from '../../petition.ts'
import type { Reference } from '../citations.ts'

export type Door = {
  /** `SNNMT`, or a commune body ending in `/`. */
  org: string
  base: number
  cues: readonly string[]
}

export type FieldRow = {
  id: string
  vi: string
  en: string
  doors: readonly Door[]
  /** Ministry of the field: second level above Chủ tịch UBND tỉnh (J-K05). */
  ministry: string
  /** Class of the report tables: CDCS, DDNC, CCCV, TN, TP, DDT, K; null where no class applies. */
  cls: string | null
  basis: readonly Reference[]
  verification: Verification
}

const door = (org: string, base: number, ...cues: string[]): Door => ({ org, base, cues })
const field = (
  id: string,
  vi: string,
  en: string,
  cls: string | null,
  ministry: string,
  doors: readonly Door[],
  verification: Verification = 'from_memory',
): FieldRow => ({
  id,
  vi,
  en,
  doors,
  ministry,
  cls,
  basis: [
    ['LTCD', 'Đ26 k2'],
    ['ND150', ''],
  ],
  verification,
})

/** Cues are folded, so words that only their marks tell apart (thuốc/thuộc, nhậu/nhau, vay/vậy) are left out or lengthened. */
// biome-ignore format: word lists
const COMPANY = ['cong ty', 'nha may', 'khu cong nghiep', 'cum cong nghiep', 'trai heo', 'trai ga', 'trai bo', 'trai chan nuoi', 'giay phep moi truong', 'danh gia tac dong', 'tram tron', 'xi nghiep', 'trang trai', 'lo dot', 'khu xu ly rac', 'bai rac tap trung', 'doanh nghiep', 'quan trac', 'ham biogas', 'ho chua nuoc thai']
// biome-ignore format: word lists
const HOUSEHOLD = ['ho gia dinh', 'hang xom', 'nha ben', 'nha ke', 'ke ben nha', 'sat vach', 'quan nhau', 'quan an', 'bai rac tu phat', 'do rac', 'vut rac', 'xa rac', 'thu gom rac', 'xe rac', 'dot rac', 'rac sinh hoat', 'rac thai sinh hoat', 'cong ranh', 'nuoc thai sinh hoat', 'nuoi ga', 'nuoi vit', 'nuoi yen', 'nha yen', 'nuoi heo trong khu dan cu', 'trong khu dan cu', 'cho xa', 'lo giet mo', 'co so nho', 'ho chan nuoi', 'lo gach', 'lo than', 'lo banh', 'tiem sua xe', 'co so moc', 'xuong go', 'xuong co khi', 'hat karaoke', 'loa keo', 'don ve sinh', 'xac dong vat', 'xac heo', 'cong nghet']
// biome-ignore format: word lists
const BIG_ROAD = ['duong tinh', 'quoc lo', 'tinh lo', 'dt ?[78][0-9]{2}', 'ql ?[0-9]{1,2}', 'cao toc', 'duong vanh dai', 'ben xe', 'xe buyt', 'xe bus', 'xe qua tai', 'tram thu phi', 'den tin hieu', 'den giao thong', 'cau vuot', 'duong n2', 'so giao thong', 'dai phan cach', 'cang song', 'ben pha', 'pha qua song', 'xe khach']
// biome-ignore format: word lists
const SMALL_ROAD = ['duong ap', 'duong xa', 'duong to', 'duong xom', 'duong noi dong', 'duong noi bo', 'duong noi o', 'hem', 'den duong', 'den chieu sang', 'bong den', 'giao thong nong thon', 'lien ap', 'lien xa', 'duong so', 'cong thoat nuoc', 'ngap nuoc', 'ngap ung', 'mua la ngap', 'cau ap', 'cau kenh', 'cau khi', 'cau go', 'via he', 'long duong', 'lan chiem', 'khu pho', 'duong dan sinh', 'duong be tong', 'duong dat', 'duong da do', 'nap cong', 'ho ga', 'muong thoat nuoc', 'cay xanh', 'khu dan cu', 'duong vao truong', 'ubnd xa', 'ubnd phuong', 'xa hua', 'xa noi', 'xa tra loi', 'nha van hoa']

// biome-ignore format: one field a block is how the table is read and extended
export const FIELDS: readonly FieldRow[] = [
  field('F01', 'Cấp giấy chứng nhận quyền sử dụng đất', 'Land-use certificates', 'DDNC', 'BO_NNMT', [door('SNNMT', 0.55, 'van phong dang ky', 'vpdkdd', 'tach thua', 'cap doi', 'cap lai', 'sang ten', 'dang ky bien dong', 'chuyen nhuong', 'chi nhanh', 'dinh chinh', 'hop thua'), door('UBND_X/', 0.45, 'cap lan dau', 'chung nhan lan dau', 'cap giay lan dau', 'ubnd xa', 'ubnd phuong', 'xa tra ho so', 'phong kinh te', 'khai hoang', 'chua duoc cap giay')]),
  field('F02', 'Thu hồi đất, bồi thường, giải phóng mặt bằng, tái định cư', 'Land recovery and compensation', 'DDNC', 'BO_NNMT', [door('UBND_X/', 0.5, 'ubnd xa', 'ubnd phuong', 'hoi dong boi thuong', 'tai dinh cu', 'xa moi', 'phuong moi'), door('TTPTQD', 0.4, 'trung tam phat trien quy dat', 'quy dat', 'kiem dem', 'chi tra', 'khi nao nhan tien', 'chua nhan duoc tien'), door('SNNMT', 0.35, 'bang gia dat', 'chinh sach boi thuong', 'don gia')]),
  field('F03', 'Tranh chấp đất đai', 'Land disputes', 'DDNC', 'BO_NNMT', [door('UBND_X/', 0.6), door('TAND_KV', 0.4, 'hoa giai khong thanh', 'khoi kien'), door('SNNMT', 0.1)]),
  field('F04', 'Giao đất, cho thuê, chuyển mục đích, giá đất', 'Land allocation, change of use, prices', 'DDNC', 'BO_NNMT', [door('SNNMT', 0.55, 'bang gia dat', 'gia dat', 'quy hoach su dung dat', 'ke hoach su dung dat', 'he so', 'cap tinh'), door('UBND_X/', 0.4, 'chuyen muc dich', 'dat cong ich', 'dat cong', 'ubnd xa', 'ubnd phuong', 'cho thue dat cong')]),
  field('F05', 'Môi trường', 'Environment', 'K', 'BO_NNMT', [door('SNNMT', 0.5, ...COMPANY), door('UBND_X/', 0.45, ...HOUSEHOLD), door('BQLKKT', 0.1, 'khu cong nghiep', 'khu che xuat')]),
  field('F06', 'Khoáng sản, tài nguyên nước', 'Minerals, water resources', 'K', 'BO_NNMT', [door('SNNMT', 0.65, 'giay phep khai thac', 'mo cat', 'mo dat', 'mo da', 'cong ty', 'khai thac cat', 'hut cat', 'bom cat', 'sat lo bo song'), door('UBND_X/', 0.35, 'gieng', 'muc dat', 'dao ao', 'ban dat mat', 'cai tao dat', 'ubnd xa')]),
  field('F07', 'Nông nghiệp, thủy lợi, nông thôn mới, giảm nghèo', 'Agriculture, irrigation, poverty', 'K', 'BO_NNMT', [door('UBND_X/', 0.52, '(?:kenh|kinh) (?:thuy loi )?cap (?:3|ba)', '(?:kenh|kinh) noi dong', 'vet (?:kenh|kinh)', 'boi lang', 'ba con', 'ho ngheo', 'ho can ngheo', 'binh xet', 'kenh noi dong', 'cong nho', 'nong thon moi', 'ho tro giong', 'danh sach', 'truong ap', 'nap cong', 'muong noi dong', 've sinh kenh', 'nuoc sach nong thon'), door('SNNMT', 0.5, 'kenh dong', 'kenh tay', 'ho dau tieng', 'kenh chinh', 'kenh cap', 'tram bom', 'dich benh', 'dich ta', 'rung phong ho', 'rung dac dung', 'kiem lam', 'phan bon gia', 'lua giong', 'bao ve thuc vat', 'de bao', 'cong dap', 'cong ngan man', 'xam nhap man', 'thuy loi', 'sat lo')]),
  field('F08', 'Xây dựng, trật tự xây dựng, quy hoạch, nhà ở', 'Construction, planning, housing', 'K', 'BO_XD', [door('UBND_X/', 0.55, 'xay dung trai phep', 'xay trai phep', 'khong phep', 'sai phep', 'nut nha', 'nut tuong', 'lun nha', 'nha ke ben', 'hang xom', 'lan hem', 'giay phep xay dung', 'xay nha', 'cong trinh ben canh', 'ubnd xa', 'ubnd phuong', 'nha tre', 'ep coc'), door('SXD', 0.5, 'nha o xa hoi', 'chung cu', 'quy hoach treo', 'chu dau tu', 'khu do thi', 'du an khu dan cu', 'quy hoach', 'phi bao tri', 'ban quan tri', 'can ho', 'nuoc may', 'cap nuoc')]),
  field('F09', 'Giao thông, hạ tầng', 'Roads and infrastructure', 'K', 'BO_XD', [door('UBND_X/', 0.5, ...SMALL_ROAD), door('SXD', 0.5, ...BIG_ROAD)]),
  field('F10', 'Trật tự an toàn giao thông, giấy phép lái xe, đăng ký xe', 'Traffic order, licences, vehicles', 'K', 'BO_CA', [door('CAT', 0.6, 'phat nguoi', 'giay phep lai xe', 'gplx', 'bang lai', 'bien so', 'dang ky xe', 'csgt', 'canh sat giao thong', 'xe tai', 'tai nan giao thong'), door('CAX/', 0.35, 'cong an xa', 'cong an phuong', 'dua xe', 'dau xe', 'do xe', 'xe may cay', 'cong truong hoc')]),
  field('F11', 'Đầu tư, doanh nghiệp, đấu thầu, tài sản công', 'Investment, enterprise, tenders', 'K', 'BO_TC', [door('STC', 0.6), door('UBND_X/', 0.3, 'tru so xa', 'nha van hoa ap', 'ho kinh doanh', 'tai san cong', 'bo trong', 'tru so cu')]),
  field('F12', 'Khu công nghiệp, khu kinh tế', 'Industrial parks and zones', 'K', 'BO_TC', [door('BQLKKT', 0.75), door('SNNMT', 0.2, 'nuoc thai', 'khoi bui')]),
  field('F13', 'Công thương, điện, chợ, hàng giả', 'Industry, power, markets, counterfeits', 'K', 'BO_CT', [door('SCT', 0.35, 'hang gia', 'hang nhai', 'hang kem chat luong', 'quan ly thi truong', 'xang dau', 'cay xang', 'gas', 'da cap', 'hoa chat', 'khuyen mai', 'can dien tu', 'sieu thi', 'nang gia'), door('DIEN_LUC', 0.3, 'tien dien', 'hoa don dien', 'cup dien', 'mat dien', 'dien luc', 'dong ho dien', 'cong to', 'tru dien', 'cot dien', 'day dien', 'duong day', 'dien yeu', 'bien ap', 'tram bien', 'nganh dien'), door('UBND_X/', 0.3, 'cho xa', 'sap cho', 'tieu thuong', 'cho phuong', 'ban quan ly cho', 'cho tu phat', 'buon ban lan chiem', 'ho kinh doanh', 'cho cu', 'cho moi')]),
  field('F14', 'Thuế, phí', 'Taxes and fees', 'K', 'BO_TC', [door('THUE_T', 0.8), door('UBND_X/', 0.1, 've sinh', 'phi rac', 'thu quy', 'tien rac', 'xa thu', 'phuong thu', 'ap thu')]),
  field('F15', 'Lao động, tiền lương, an toàn lao động', 'Labour, wages, safety', 'CDCS', 'BO_NV', [door('SNV', 0.7), door('BQLKKT', 0.25, 'khu cong nghiep', 'kcn', 'khu che xuat'), door('BHXH_T', 0.2, 'bao hiem', 'bhxh', 'so bao hiem')]),
  field('F16', 'Bảo hiểm xã hội, y tế, thất nghiệp', 'Social, health, unemployment insurance', 'CDCS', 'BO_NV', [door('BHXH_T', 0.75), door('SNV', 0.3, 'cong ty no', 'no bao hiem', 'tron dong', 'khong dong bao hiem', 'that nghiep', 'trung tam dich vu viec lam')]),
  field('F17', 'Người có công', 'Persons with merit', 'CDCS', 'BO_NV', [door('SNV', 0.65, 'so noi vu', 'so lao dong', 'giam dinh', 'chat doc'), door('UBND_X/', 0.3, 'ubnd xa', 'xa chua', 'phong van hoa', 'nha tinh nghia', 'xa tra loi', 'bia ghi danh', 'bia liet si', 'nghia trang xa', 'nghia trang liet si xa', 'qua tet', 'qua 27', 'xa khong', 'xa bo sot')]),
  field('F18', 'Bảo trợ xã hội, trẻ em, người cao tuổi', 'Social protection, children, elderly', 'CDCS', 'BO_YT', [door('UBND_X/', 0.6, 'danh sach', 'cuu tro', 'tro cap hang thang', 'khuyet tat', 'nguoi cao tuoi', 'ubnd xa', 'ubnd phuong', 'truong ap', 'hoi dong xac dinh'), door('SYT', 0.4, 'trung tam bao tro', 'trung tam nuoi duong', 'co so cai nghien', 'xam hai tre em', 'mai am', 'so y te')]),
  field('F19', 'Y tế, khám chữa bệnh, an toàn thực phẩm', 'Health care and food safety', 'K', 'BO_YT', [door('SYT', 0.65, 'benh vien', 'bac si', 'cap cuu', 'trung tam y te', 'phong kham', 'nha thuoc', 'tham my', 'ngo doc'), door('UBND_X/', 0.25, 'tram y te', 'cang tin', 'be nuoc', 'sot xuat huyet', 'phun thuoc muoi', 'hang rong', 'quan com', 'thuc an duong pho')]),
  field('F20', 'Giáo dục, đào tạo nghề', 'Education and vocational training', 'K', 'BO_GDDT', [door('UBND_X/', 0.45, 'thcs', 'trung hoc co so', 'tieu hoc', 'mam non', 'mau giao', 'nha tre', 'truong lang', 'lop [1-9](?:a|b|c|/|[0-9])?[0-9]?'), door('SGD', 0.45, 'thpt', 'trung hoc pho thong', 'cap 3', 'cao dang', 'trung cap', 'day nghe', 'trung tam ngoai ngu', 'tuyen sinh', 'lop 1[0-2]', 'thi tot nghiep', 'so giao duc', 'hoc nghe', 'trung tam tin hoc', 'giao duc thuong xuyen', 'hoc ba')]),
  field('F21', 'Cán bộ, công chức, thái độ, kỷ luật', 'Officials, conduct, discipline', 'CCCV', 'BO_NV', [door('UBND_X/', 0.5, 'cong chuc xa', 'can bo xa', 'can bo phuong', 'ubnd xa', 'ubnd phuong', 'mot cua xa', 'truong ap', 'trung tam phuc vu hanh chinh cong', 'tiep cong dan xa'), door('SNV', 0.4, 'tuyen dung', 'thi tuyen', 'bo nhiem', 'nghi dinh 178', 'tinh gian bien che', 'che do nghi viec', 'so noi vu', 'khong chuyen trach', 'doi du', 'sap xep bo may')]),
  field('F22', 'Thủ tục hành chính', 'Administrative procedures', 'CCCV', 'BO_TP', [door('TTHCC_X/', 0.4, 'trung tam phuc vu hanh chinh cong', 'mot cua', 'boc so', 'lay so', 'quay tiep nhan'), door('UBND_X/', 0.38, 'ubnd xa', 'ubnd phuong', 'chu tich xa'), door('UBND_T', 0.3, 'cong dich vu cong (?:bi|loi|khong|treo|cu|cham|sap)', 'loi (?:tren )?cong dich vu cong', 'cap tinh', 'quy dinh hanh chinh', 'tren tinh', 'van phong ubnd tinh', 'trung tam phuc vu hanh chinh cong tinh')]),
  field('F23', 'Dân tộc, tôn giáo', 'Ethnic and religious affairs', 'K', 'BO_DTTG', [door('SDTTG', 0.65), door('UBND_X/', 0.3, 'ubnd xa', 'ubnd phuong', 'on ao', 'xa khong cho')]),
  field('F24', 'Văn hóa, du lịch, quảng cáo, báo chí', 'Culture, tourism, press', 'K', 'BO_VHTTDL', [door('UBND_X/', 0.5, 'karaoke', 'loa keo', 'on ao', 'am nhac', 'dam tiec', 'nha van hoa', 'san bong', 'keo loa', 'thung loa', 'quang cao dan', 'loa phuong', 'ubnd xa'), door('SVHTTDL', 0.45, 'di tich', 'khu du lich', 'bao chi', 'bao dang', 'bien quang cao', 'le hoi', 'bao tang', 'dai phat thanh', 'tren bao', 'bai bao', 'nui ba den', 'phong vien', 'toa soan')]),
  field('F25', 'Khoa học công nghệ, CNTT, viễn thông', 'Science, IT, telecoms', 'K', 'BO_KHCN', [door('SKHCN', 0.75), door('UBND_X/', 0.15, 'cap vien thong', 'tram bts')]),
  field('F26', 'Tư pháp hành chính', 'Civil status, notary, lawyers', 'K', 'BO_TP', [door('STP', 0.5, 'cong chung', 'luat su', 'dau gia', 'quoc tich', 'ly lich tu phap', 'boi thuong nha nuoc', 'tro giup phap ly', 'nuoi con nuoi nuoc ngoai'), door('UBND_X/', 0.5, 'khai sinh', 'ket hon', 'khai tu', 'ho tich', 'chung thuc', 'trich luc', 'cai chinh', 'tinh trang hon nhan', 'ubnd xa', 'ubnd phuong')]),
  field('F27', 'An ninh trật tự, cư trú, căn cước, PCCC', 'Order, residence, identity, fire safety', 'K', 'BO_CA', [door('CAX/', 0.6, 'cong an xa', 'cong an phuong', 'gay roi', 'danh bac', 'da ga', 'quan nhau', 'say xin', 'dang ky tam tru', 'thanh nien', 'trom vat', 'dua xe', 'mat trat tu', 'tu tap', 'ghi de', 'so de', 'danh nhau', 'nhap ho khau', 'hang xom', 'karaoke'), door('CAT', 0.4, 'cong an tinh', 'xuat nhap canh', 'ho chieu', 'pccc', 'phong chay', 'cap can cuoc', 'lam can cuoc', 'doi can cuoc', 'vneid', 'vu truong', 'cong an xa khong', 'lo vu khi')]),
  field('F28', 'Tội phạm', 'Crime', 'TP', 'BO_CA', [door('CQDT_CA', 0.7), door('CAX/', 0.3, 'cong an xa'), door('VKSND_T', 0.2, 'khong khoi to')], 'verified'),
  field('F29', 'Tòa án, bản án', 'Courts and judgments', 'TP', 'TW_TU_PHAP', [door('TAND_T', 0.6, 'giam doc tham', 'tai tham', 'ban an', 'co hieu luc', 'phuc tham', 'khang cao', 'ke oan'), door('TAND_KV', 0.45, 'cham xet xu', 'chua xet xu', 'chua thu ly', 'chua dua ra xet xu', 'khong thu ly', 'tra lai don khoi kien', 'hoan phien toa', 'cham dua vu an', 'tam ung an phi', 'chua mo phien toa', 'qua han chuan bi xet xu', 'thu ly vu an', 'chua xu', 'dinh xu', 'keo dai vu an'), door('VKSND_T', 0.2, 'khang nghi')], 'verified'),
  field('F30', 'Kiểm sát, điều tra, tạm giữ', 'Procuracy, investigation, detention', 'TP', 'TW_TU_PHAP', [door('VKSND_T', 0.5, 'khong khoi to', 'vien kiem sat', 'kiem sat vien', 'cao trang', 'phe chuan', 'oan sai', 'dinh chi dieu tra', 'tam giam'), door('CQDT_CA', 0.45, 'dieu tra vien', 'tin bao', 'to giac', 'cham giai quyet', 'co quan dieu tra', 'canh sat dieu tra', 'chua tra loi', 'tam giu xe', 'tang vat', 'chua co ket qua'), door('VKSND_KV', 0.1)], 'verified'),
  field('F31', 'Thi hành án dân sự, hành chính', 'Enforcement of judgments', 'TP', 'BO_TP', [door('THADS_T', 0.85), door('TAND_T', 0.1, 'giai thich ban an')], 'verified'),
  field('F32', 'Quân sự, biên phòng', 'Military, border guard', 'K', 'BO_QP', [door('BCHQS', 0.7), door('UBND_X/', 0.3, 'dan quan', 'hoi dong nghia vu quan su', 'xa doi', 'ubnd xa'), door('SNV', 0.1, 'quyet dinh 62', 'quyet dinh 142', 'che do mot lan')]),
  field('F33', 'Ngân hàng, tín dụng, bảo hiểm thương mại', 'Banking, credit, insurance', 'K', 'TW_NHNN', [door('NHNN_KV', 0.75), door('CQDT_CA', 0.1, 'lua dao', 'chiem doat')]),
  field('F34', 'Hải quan, cửa khẩu', 'Customs, border gates', 'K', 'TW_HQ', [door('HQ_KV', 0.7), door('BCHQS', 0.2, 'bien phong', 'buon lau'), door('BQLKKT', 0.15, 'cua khau', 'bai xe')]),
  field('F35', 'Tham nhũng, lãng phí', 'Corruption, waste', 'TN', 'TW', [door('UBND_X/', 0.4, 'can bo xa', 'cong chuc xa', 'truong ap'), door('TTT', 0.3), door('CQDT_CA', 0.3)]),
  field('F36', 'Kỷ luật Đảng, đảng viên', 'Party discipline', 'DDT', 'TW_DANG', [door('DU_X/', 0.6, 'chi bo ap', 'bi thu chi bo', 'dang uy xa', 'dang uy phuong', 'chi bo khu pho'), door('UBKTTU', 0.4, 'bi thu dang uy', 'uy ban kiem tra tinh uy', 'ban thuong vu tinh uy', 'giam doc so')]),
  field('F37', 'Tổ chức Đảng, cán bộ diện Tỉnh ủy', 'Party organisation and personnel', 'DDT', 'TW_DANG', [door('BTCTU', 0.6, 'nhan su', 'quy hoach can bo', 'ly lich', 'the dang', 'tuoi dang', 'huy hieu dang', 'ket nap'), door('VPTU', 0.3, 'chu truong', 'nghi quyet tinh uy'), door('DU_X/', 0.3, 'dang uy xa', 'chi bo')]),
  field('F38', 'Mặt trận, đoàn thể, hội', 'Front, mass organisations', 'DDT', 'TW_DANG', [door('MTTQ_T', 0.6, 'lien doan lao dong', 'tinh doan', 'mttq tinh', 'quy vi nguoi ngheo tinh'), door('MTTQ_X/', 0.4, 'hoi phu nu xa', 'hoi nong dan xa', 'mat tran xa', 'mttq xa', 'chi hoi', 'ban cong tac mat tran', 'hoi phu nu ap')]),
  field('F39', 'Bầu cử, đại biểu', 'Elections and deputies', 'DDT', 'TW', [door('VP_DBQH_HDND', 0.7, 'dai bieu quoc hoi', 'hdnd tinh', 'cu tri'), door('HDND_X/', 0.3, 'hdnd xa', 'hdnd phuong', 'dai bieu xa')]),
  field('F40', 'Người nước ngoài, kiều bào, biên giới', 'Foreigners, overseas Vietnamese, border', 'K', 'BO_NG', [door('SNgV', 0.5), door('CAT', 0.4, 'visa', 'ho chieu', 'xuat canh', 'nhap canh', 'the tam tru', 'gia han tam tru'), door('BCHQS', 0.3, 'moc gioi', 'duong bien', 'bien phong'), door('STP', 0.2, 'quoc tich')]),
  field('F41', 'Dân sự giữa cá nhân', 'Private civil matters', null, 'TW_TU_PHAP', [door('TAND_KV', 0.6, 'vay tien', 'vay muon', 'cho vay', 'no vay', 'hop dong', 'thua ke', 'no tien', 'khoi kien', 'choi hui', 'dat coc', 'di chuc'), door('UBND_X/', 0.4, 'hoa giai', 'hang xom', 'chua hoa giai')]),
  field('F42', 'Hôn nhân gia đình, bạo lực gia đình', 'Family matters, domestic violence', 'K', 'TW_TU_PHAP', [door('UBND_X/', 0.4, 'bao luc gia dinh', 'can thiep', 'hoi phu nu', 'hoa giai'), door('CAX/', 0.45, 'danh dap', 'danh toi', 'danh vo', 'bao hanh', 'cong an', 'hanh hung', 'bao luc gia dinh', 'doi dot', 'doa giet', 'thuong tich', 'chay mau'), door('TAND_KV', 0.4, 'ly hon', 'cap duong', 'quyen nuoi con', 'chia tai san')]),
]

const BY_ID = new Map(FIELDS.map((row) => [row.id, row]))
export const fieldRow = (id: string): FieldRow | undefined => BY_ID.get(id)
