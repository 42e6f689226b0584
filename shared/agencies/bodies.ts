/**
 * The bodies of the province of Tây Ninh (former Tây Ninh and Long An since 1 July 2025) and what they are called:
 * provincial departments, Party bodies, Front, judicial bodies, provincial arms of central bodies. Names of bodies
 * that no longer exist stand with their successor (NQ 190/2025/QH15). Commune bodies are made from the 96 units.
 */
import type { Agency } from '../api.ts'
import type { Verification } from '../petition.ts'

export interface BodyFacts {
  org: string
  name: string
  kind: Agency['kind']
  fields: string
  /** Other ways citizens write it, separated by `|`. */
  aliases: string
  /** Bodies whose work it took over, separated by `|`. */
  predecessors: string
  superior: string | null
  verification: Verification
}

const body = (
  org: string,
  name: string,
  kind: Agency['kind'],
  fields: string,
  aliases: string,
  predecessors = '',
  superior: string | null = 'UBND_T',
  verification: Verification = 'from_memory',
): BodyFacts => ({ org, name, kind, fields, aliases, predecessors, superior, verification })

// biome-ignore format: one body a line is how the directory is read and extended
export const BODY_FACTS: readonly BodyFacts[] = [
  // A. state bodies of the province
  body('UBND_T', 'UBND tỉnh Tây Ninh', 'state', '', 'Ủy ban nhân dân tỉnh|Ủy ban nhân dân tỉnh Tây Ninh|UBND tỉnh|Chủ tịch UBND tỉnh|Chủ tịch UBND tỉnh Tây Ninh|Chủ tịch tỉnh|Ủy ban tỉnh|Văn phòng UBND tỉnh|Văn phòng Ủy ban nhân dân tỉnh|Ban Tiếp công dân tỉnh|Ban Tiếp công dân tỉnh Tây Ninh|Ban Tiếp dân tỉnh|Trụ sở Tiếp công dân tỉnh', 'UBND tỉnh Long An|Ủy ban nhân dân tỉnh Long An|Ban Tiếp công dân tỉnh Long An', null, 'verified'),
  body('SNV', 'Sở Nội vụ', 'state', 'F15 F16 F17 F21', 'Giám đốc Sở Nội vụ|Sở Nội vụ tỉnh Tây Ninh', 'Sở Lao động - Thương binh và Xã hội|Sở Lao động Thương binh và Xã hội|Sở LĐTBXH|Sở LĐ-TB&XH|Sở LĐTB&XH|Sở Lao động|Sở Nội vụ tỉnh Long An', 'UBND_T', 'verified'),
  body('STP', 'Sở Tư pháp', 'state', 'F22 F26', 'Giám đốc Sở Tư pháp|Sở Tư pháp tỉnh Tây Ninh', 'Sở Tư pháp tỉnh Long An'),
  body('STC', 'Sở Tài chính', 'state', 'F11', 'Giám đốc Sở Tài chính|Phòng Đăng ký kinh doanh', 'Sở Kế hoạch và Đầu tư|Sở KH&ĐT|Sở KHĐT|Sở Kế hoạch Đầu tư|Sở Tài chính tỉnh Long An'),
  body('SCT', 'Sở Công Thương', 'state', 'F13', 'Giám đốc Sở Công Thương|Chi cục Quản lý thị trường', 'Cục Quản lý thị trường|Sở Công Thương tỉnh Long An'),
  body('SYT', 'Sở Y tế', 'state', 'F18 F19', 'Giám đốc Sở Y tế|Chi cục An toàn vệ sinh thực phẩm|Trung tâm Kiểm soát bệnh tật tỉnh', 'Sở Y tế tỉnh Long An'),
  body('SGD', 'Sở Giáo dục và Đào tạo', 'state', 'F20', 'Sở GD&ĐT|Sở GDĐT|Sở Giáo dục|Giám đốc Sở Giáo dục và Đào tạo', 'Phòng Giáo dục và Đào tạo|Phòng GD&ĐT|Sở Giáo dục và Đào tạo tỉnh Long An'),
  body('SKHCN', 'Sở Khoa học và Công nghệ', 'state', 'F25', 'Sở KH&CN|Sở KHCN|Giám đốc Sở Khoa học và Công nghệ', 'Sở Thông tin và Truyền thông|Sở TT&TT|Sở TTTT|Sở Thông tin Truyền thông'),
  body('SNNMT', 'Sở Nông nghiệp và Môi trường', 'state', 'F01 F02 F04 F05 F06 F07', 'Sở NN&MT|Sở NNMT|Sở Nông nghiệp Môi trường|Giám đốc Sở Nông nghiệp và Môi trường|Văn phòng Đăng ký đất đai|Văn phòng Đăng ký đất đai tỉnh|VPĐKĐĐ|Chi nhánh Văn phòng Đăng ký đất đai|Chi cục Kiểm lâm|Chi cục Thủy lợi|Chi cục Chăn nuôi và Thú y', 'Sở Tài nguyên và Môi trường|Sở Tài nguyên Môi trường|Sở TN&MT|Sở TNMT|Sở Nông nghiệp và Phát triển nông thôn|Sở NN&PTNT|Sở NNPTNT|Sở Nông nghiệp'),
  body('SXD', 'Sở Xây dựng', 'state', 'F08 F09', 'Giám đốc Sở Xây dựng', 'Sở Giao thông vận tải|Sở GTVT|Sở Giao thông|Sở Giao thông Vận tải tỉnh Long An|Sở Xây dựng tỉnh Long An'),
  body('SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 'state', 'F24', 'Sở VH,TT&DL|Sở VHTTDL|Sở Văn hóa Thể thao Du lịch|Sở Văn hóa', 'Sở Văn hóa, Thể thao và Du lịch tỉnh Long An'),
  body('SDTTG', 'Sở Dân tộc và Tôn giáo', 'state', 'F23', 'Sở DTTG|Sở Dân tộc Tôn giáo|Ban Tôn giáo', 'Ban Dân tộc|Ban Tôn giáo tỉnh'),
  body('SNgV', 'Sở Ngoại vụ', 'state', 'F40', 'Giám đốc Sở Ngoại vụ'),
  body('TTT', 'Thanh tra tỉnh', 'state', 'F35', 'Chánh Thanh tra tỉnh|Thanh tra tỉnh Tây Ninh|Thanh tra Tây Ninh', 'Thanh tra huyện|Thanh tra sở|Thanh tra thành phố|Thanh tra thị xã|Thanh tra tỉnh Long An', 'UBND_T', 'verified'),
  body('BQLKKT', 'Ban Quản lý Khu kinh tế tỉnh', 'state', 'F12', 'Ban Quản lý các khu kinh tế|BQL Khu kinh tế|BQLKKT|Ban Quản lý khu công nghiệp', 'Ban Quản lý Khu kinh tế Long An|Ban Quản lý các khu công nghiệp'),
  body('TTPTQD', 'Trung tâm Phát triển quỹ đất tỉnh', 'unit', 'F02', 'Trung tâm Phát triển quỹ đất|TTPTQĐ|TT PTQĐ|Chi nhánh Trung tâm Phát triển quỹ đất', 'Trung tâm Phát triển quỹ đất huyện', 'SNNMT'),
  body('BQLDA', 'Ban Quản lý dự án đầu tư xây dựng tỉnh', 'unit', '', 'Ban Quản lý dự án|BQLDA|Ban QLDA'),
  body('VP_DBQH_HDND', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'elected', 'F39', 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh|Đoàn đại biểu Quốc hội tỉnh|Đoàn ĐBQH tỉnh|Đoàn ĐBQH', '', null),
  body('HDND_T', 'Thường trực HĐND tỉnh', 'elected', 'F39', 'HĐND tỉnh|Hội đồng nhân dân tỉnh|Chủ tịch HĐND tỉnh|Thường trực Hội đồng nhân dân tỉnh', 'HĐND tỉnh Long An', null),
  // B. Party bodies of the province
  body('VPTU', 'Văn phòng Tỉnh ủy', 'party', 'F37', 'Tỉnh ủy|Tỉnh ủy Tây Ninh|Bí thư Tỉnh ủy|Thường trực Tỉnh ủy|Ban Thường vụ Tỉnh ủy', 'Tỉnh ủy Long An|Văn phòng Tỉnh ủy Long An', null),
  body('BTCTU', 'Ban Tổ chức Tỉnh ủy', 'party', 'F37', 'Ban Tổ chức', '', 'VPTU'),
  body('UBKTTU', 'Ủy ban Kiểm tra Tỉnh ủy', 'party', 'F36', 'UBKT Tỉnh ủy|UBKTTU|Ủy ban Kiểm tra', 'Ủy ban Kiểm tra Huyện ủy|UBKT Huyện ủy', 'VPTU'),
  body('BTGDVTU', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'party', '', 'Ban Tuyên giáo và Dân vận', 'Ban Tuyên giáo Tỉnh ủy|Ban Dân vận Tỉnh ủy|Ban Dân vận|Ban Tuyên giáo', 'VPTU'),
  body('BNCTU', 'Ban Nội chính Tỉnh ủy', 'party', 'F35', 'Ban Nội chính', '', 'VPTU'),
  body('DU_CCD', 'Đảng ủy các cơ quan Đảng tỉnh', 'party', 'F36', 'Đảng ủy các cơ quan Đảng', 'Đảng ủy Khối các cơ quan và doanh nghiệp|Đảng ủy Khối|Đảng đoàn MTTQ|Đảng đoàn HĐND|Ban cán sự đảng TAND|Ban cán sự đảng VKSND', 'VPTU'),
  body('DU_UBND', 'Đảng ủy UBND tỉnh', 'party', 'F36', 'Đảng ủy Ủy ban nhân dân tỉnh', 'Ban cán sự đảng UBND tỉnh|Ban cán sự đảng', 'VPTU'),
  body('DU_QS', 'Đảng ủy Quân sự tỉnh', 'party', '', '', '', 'VPTU'),
  body('DU_CA', 'Đảng ủy Công an tỉnh', 'party', '', '', '', 'VPTU'),
  body('DU_BP', 'Đảng ủy Bộ đội Biên phòng', 'party', '', '', '', 'VPTU'),
  // C. Front and mass organisations
  body('MTTQ_T', 'Ủy ban MTTQ Việt Nam tỉnh', 'front', 'F38', 'MTTQ tỉnh|Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh|Mặt trận Tổ quốc tỉnh|Ủy ban MTTQ tỉnh|Liên đoàn Lao động tỉnh|Hội Nông dân tỉnh|Hội Liên hiệp Phụ nữ tỉnh|Hội LHPN tỉnh|Hội Phụ nữ tỉnh|Tỉnh đoàn|Hội Cựu chiến binh tỉnh|Hội CCB tỉnh', 'Ủy ban MTTQ tỉnh Long An', null),
  // D. judicial bodies
  body('TAND_T', 'TAND tỉnh Tây Ninh', 'judicial', 'F29', 'Tòa án nhân dân tỉnh|Tòa án nhân dân tỉnh Tây Ninh|TAND tỉnh|Tòa án tỉnh|Chánh án TAND tỉnh', 'TAND tỉnh Long An|Tòa án nhân dân tỉnh Long An|TAND cấp cao tại TP. Hồ Chí Minh', null),
  body('TAND_KV', 'TAND khu vực', 'judicial', 'F29 F41 F42', 'Tòa án nhân dân khu vực|Tòa án khu vực', 'TAND huyện|Tòa án nhân dân huyện|TAND thị xã|TAND thành phố', 'TAND_T'),
  body('VKSND_T', 'VKSND tỉnh Tây Ninh', 'judicial', 'F30', 'Viện kiểm sát nhân dân tỉnh|VKSND tỉnh|Viện kiểm sát tỉnh|VKS tỉnh', 'VKSND tỉnh Long An', null),
  body('VKSND_KV', 'VKSND khu vực', 'judicial', 'F30', 'Viện kiểm sát nhân dân khu vực', 'VKSND huyện|Viện kiểm sát nhân dân huyện', 'VKSND_T'),
  body('THADS_T', 'Thi hành án dân sự tỉnh Tây Ninh', 'judicial', 'F31', 'Cơ quan Thi hành án dân sự tỉnh|THADS tỉnh|Thi hành án dân sự tỉnh|Phòng Thi hành án dân sự khu vực|Phòng THADS khu vực', 'Cục Thi hành án dân sự tỉnh|Cục THADS|Chi cục Thi hành án dân sự huyện|Chi cục THADS|Cục Thi hành án dân sự', null),
  body('CQDT_CA', 'Cơ quan Cảnh sát điều tra Công an tỉnh', 'judicial', 'F28', 'Cơ quan điều tra|Cơ quan Cảnh sát điều tra|CQĐT|CSĐT Công an tỉnh|Cơ quan An ninh điều tra', '', 'CAT'),
  // E. central arms
  body('CAT', 'Công an tỉnh', 'sector', 'F10 F27', 'Công an tỉnh Tây Ninh|Giám đốc Công an tỉnh|CA tỉnh|Phòng Cảnh sát giao thông|Phòng CSGT', 'Công an huyện|Công an thị xã|Công an thành phố|Công an tỉnh Long An', null),
  body('BCHQS', 'Bộ CHQS tỉnh', 'sector', 'F32', 'Bộ Chỉ huy Quân sự tỉnh|Bộ Chỉ huy quân sự tỉnh Tây Ninh|Ban Chỉ huy Bộ đội Biên phòng|Ban Chỉ huy Phòng thủ khu vực|Bộ đội Biên phòng tỉnh', 'Ban Chỉ huy Quân sự huyện|Ban CHQS huyện|Bộ Chỉ huy Bộ đội Biên phòng tỉnh', null),
  body('THUE_T', 'Thuế tỉnh Tây Ninh', 'sector', 'F14', 'Thuế tỉnh|Thuế cơ sở|Cơ quan thuế', 'Cục Thuế tỉnh|Chi cục Thuế|Chi cục Thuế khu vực|Chi cục Thuế huyện', null, 'verified'),
  body('BHXH_T', 'BHXH tỉnh Tây Ninh', 'sector', 'F16', 'Bảo hiểm xã hội tỉnh|Bảo hiểm xã hội tỉnh Tây Ninh|BHXH tỉnh|BHXH cơ sở|Bảo hiểm xã hội cơ sở', 'BHXH huyện|Bảo hiểm xã hội huyện|Bảo hiểm xã hội khu vực|BHXH tỉnh Long An', null),
  body('KBNN_KV', 'Kho bạc Nhà nước khu vực', 'sector', '', 'Kho bạc Nhà nước|KBNN', 'Kho bạc Nhà nước huyện|Kho bạc Nhà nước tỉnh', null, 'needs_lawyer'),
  body('HQ_KV', 'Chi cục Hải quan khu vực', 'sector', 'F34', 'Hải quan|Chi cục Hải quan', 'Cục Hải quan tỉnh', null, 'needs_lawyer'),
  body('NHNN_KV', 'Ngân hàng Nhà nước chi nhánh Khu vực', 'sector', 'F33', 'Ngân hàng Nhà nước|NHNN', 'Ngân hàng Nhà nước chi nhánh tỉnh', null, 'needs_lawyer'),
  body('TK_T', 'Thống kê tỉnh', 'sector', '', 'Thống kê tỉnh Tây Ninh', 'Cục Thống kê tỉnh|Chi cục Thống kê', null),
  body('DIEN_LUC', 'Công ty Điện lực (EVNSPC)', 'enterprise', 'F13', 'Điện lực|Công ty Điện lực Tây Ninh|Công ty Điện lực|Điện lực Tây Ninh|EVN|EVNSPC|PC Tây Ninh', 'Công ty Điện lực Long An|PC Long An', null),
]

export interface AbolishedFacts {
  org: string
  name: string
  kind: Agency['kind']
  abolished: string
  successor: string | null
  aliases: string
}

const gone = (
  org: string,
  name: string,
  kind: Agency['kind'],
  abolished: string,
  successor: string | null,
  aliases = '',
): AbolishedFacts => ({
  org,
  name,
  kind,
  abolished,
  successor,
  aliases,
})

/** Bodies that no longer exist: never suggested; their names lead to the successor. */
// biome-ignore format: one body a line is how the directory is read and extended
export const ABOLISHED_FACTS: readonly AbolishedFacts[] = [
  gone('OLD_STNMT', 'Sở Tài nguyên và Môi trường', 'state', '2025-03-01', 'SNNMT', 'Sở TN&MT|Sở TNMT|STNMT|Sở Tài nguyên Môi trường'),
  gone('OLD_SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn', 'state', '2025-03-01', 'SNNMT', 'Sở NN&PTNT|Sở NNPTNT|Sở Nông nghiệp'),
  gone('OLD_SLDTBXH', 'Sở Lao động - Thương binh và Xã hội', 'state', '2025-03-01', 'SNV', 'Sở LĐTBXH|Sở LĐ-TB&XH|Sở LĐ-TBXH|Sở Lao động Thương binh Xã hội'),
  gone('OLD_SGTVT', 'Sở Giao thông vận tải', 'state', '2025-03-01', 'SXD', 'Sở GTVT|Sở GT-VT'),
  gone('OLD_SKHDT', 'Sở Kế hoạch và Đầu tư', 'state', '2025-03-01', 'STC', 'Sở KH&ĐT|Sở KHĐT|Sở KH-ĐT'),
  gone('OLD_STTTT', 'Sở Thông tin và Truyền thông', 'state', '2025-03-01', 'SKHCN', 'Sở TT&TT|Sở TTTT'),
  gone('OLD_BDT', 'Ban Dân tộc', 'state', '2025-03-01', 'SDTTG'),
  gone('OLD_BDV', 'Ban Dân vận Tỉnh ủy', 'party', '2025-03-01', 'BTGDVTU', 'Ban Dân vận'),
  gone('OLD_BTG', 'Ban Tuyên giáo Tỉnh ủy', 'party', '2025-03-01', 'BTGDVTU', 'Ban Tuyên giáo'),
  gone('OLD_BCSD', 'Ban cán sự đảng UBND tỉnh', 'party', '2025-03-01', 'DU_UBND', 'Ban cán sự đảng'),
  gone('OLD_DUK', 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh', 'party', '2025-03-01', 'DU_CCD', 'Đảng ủy Khối'),
  gone('OLD_DD', 'Đảng đoàn MTTQ, Đảng đoàn HĐND', 'party', '2025-03-01', 'DU_CCD', 'Đảng đoàn'),
  gone('OLD_HU', 'Huyện ủy, Thị ủy, Thành ủy', 'party', '2025-07-01', null, 'Huyện ủy|Thị ủy|Thành ủy|Bí thư Huyện ủy|Bí thư Thị ủy|Bí thư Thành ủy'),
  gone('OLD_CAH', 'Công an huyện, thị xã, thành phố', 'sector', '2025-03-01', 'CAT', 'Công an huyện|Công an thị xã|Công an thành phố'),
  gone('OLD_TTH', 'Thanh tra huyện, thị xã, thành phố', 'state', '2025-07-01', 'TTT', 'Thanh tra huyện|Thanh tra thị xã|Thanh tra thành phố|Thanh tra sở'),
  gone('OLD_TANDH', 'TAND huyện, thị xã, thành phố', 'judicial', '2025-07-01', 'TAND_KV', 'Tòa án nhân dân huyện|TAND huyện'),
  gone('OLD_VKSH', 'VKSND huyện, thị xã, thành phố', 'judicial', '2025-07-01', 'VKSND_KV', 'Viện kiểm sát nhân dân huyện|VKSND huyện'),
  gone('OLD_CCTHADS', 'Chi cục Thi hành án dân sự', 'judicial', '2025-07-01', 'THADS_T', 'Chi cục THADS|Cục THADS'),
  gone('OLD_CCT', 'Cục Thuế tỉnh, Chi cục Thuế', 'sector', '2025-03-01', 'THUE_T', 'Chi cục Thuế|Cục Thuế tỉnh'),
  gone('OLD_BHXHH', 'BHXH huyện', 'sector', '2025-03-01', 'BHXH_T', 'Bảo hiểm xã hội huyện'),
  gone('OLD_CQLTT', 'Cục Quản lý thị trường', 'sector', '2025-03-01', 'SCT'),
  gone('OLD_UBNDH', 'UBND huyện, thị xã, thành phố thuộc tỉnh', 'state', '2025-07-01', null, 'UBND huyện|UBND thị xã|UBND thành phố|Ủy ban nhân dân huyện|Ủy ban nhân dân thị xã|Chủ tịch UBND huyện|Chủ tịch UBND thị xã|Phòng Tài nguyên và Môi trường|Phòng TNMT huyện'),
]
