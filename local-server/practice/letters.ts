/**
 * The letters of the practice mailbox. Every person, number and event is invented; the communes are those
 * of Tây Ninh since 1 July 2025 (Resolution 1682/NQ-UBTVQH15). Days are counted back from the day the
 * mailbox is opened, so that deadlines look as they would on a working day.
 */

export type Attached = { filename: string; kind: 'docx' | 'txt'; paragraphs: string[] }
export type PracticeLetter = {
  id: string
  daysAgo: number
  /** Hour and minute it arrived. */
  time: string
  from: { name: string; address: string }
  subject: string
  body: string
  attachments: Attached[]
  /** What the learner should notice; shown below the letter on request. */
  lesson: string
}

/** `short(3)`: 21/11/2026, `long(3)`: ngày 21 tháng 11 năm 2026, three days before today. */
export type Calendar = { short(daysAgo: number): string; long(daysAgo: number): string; year: number }

const NATION = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']

function landComplaint(day: Calendar, written: number): string[] {
  return [
    ...NATION,
    `Cầu Khởi, ${day.long(written)}`,
    'ĐƠN KHIẾU NẠI',
    'Kính gửi: Ban Tiếp công dân tỉnh Tây Ninh',
    'Tôi tên: Lê Thị Mỹ Hạnh, sinh năm 1968. Số CCCD: 072168003914. Nơi ở: tổ 6, ấp Khởi Hà, xã Cầu Khởi, tỉnh Tây Ninh (trước đây là xã Cầu Khởi, huyện Dương Minh Châu). Điện thoại: 0983 417 206.',
    `Tôi khiếu nại Quyết định số 1846/QĐ-UBND ngày ${day.short(34)} của Chủ tịch Ủy ban nhân dân xã Cầu Khởi về việc thu hồi đất và phê duyệt bồi thường cho hộ tôi để mở rộng đường liên xã Cầu Khởi - Lộc Ninh.`,
    'Gia đình tôi trồng mì và mãng cầu trên thửa đất số 152, tờ bản đồ số 27, diện tích 1.240 m2, từ năm 1992, đã được cấp giấy chứng nhận năm 2003. Quyết định thu hồi 318 m2 phía mặt đường nhưng ghi là đất trồng cây hằng năm, vị trí 3, giá 145.000 đồng/m2. Trong khi đó giấy chứng nhận của tôi ghi rõ 300 m2 đất ở, và thửa đất nằm sát mặt đường nhựa. Hộ kế bên cùng mặt đường thì được tính vị trí 1.',
    'Lúc kiểm đếm, tổ công tác chỉ ghi 40 gốc mãng cầu, thực tế là 96 gốc đang cho trái. Cái giếng khoan và hàng rào lưới B40 dài 42 mét cũng không có trong bảng tính. Tôi có nói ngay lúc đó nhưng cán bộ bảo cứ ký rồi điều chỉnh sau, đến nay không thấy điều chỉnh gì.',
    'Tôi yêu cầu: hủy hoặc sửa Quyết định số 1846/QĐ-UBND; tính lại đúng loại đất, đúng vị trí; kiểm đếm lại cây trồng, giếng và hàng rào trước mặt tôi; chưa cưỡng chế khi đơn chưa được giải quyết.',
    'Tôi xin cam đoan những điều trình bày là đúng sự thật và chịu trách nhiệm trước pháp luật.',
    'Gửi kèm: bản chụp Quyết định số 1846/QĐ-UBND, giấy chứng nhận quyền sử dụng đất, biên bản kiểm đếm.',
    'Người khiếu nại',
    '(đã ký)',
    'Lê Thị Mỹ Hạnh',
  ]
}

/** Three petitions of three people, as a body sends them on under one covering letter. */
function threePetitions(day: Calendar): Attached[] {
  return [
    {
      filename: '1. Don ong Thoai.docx',
      kind: 'docx',
      paragraphs: [
        ...NATION,
        `Gò Dầu, ${day.long(16)}`,
        'ĐƠN KHIẾU NẠI',
        'Kính gửi: Chủ tịch Ủy ban nhân dân phường Gò Dầu, tỉnh Tây Ninh',
        'Tôi tên: Mạc Văn Thoại, sinh năm 1972. Số CCCD: 072072006158. Nơi ở: số 12, khu phố Rạch Sơn, phường Gò Dầu, tỉnh Tây Ninh. Điện thoại: 0913 604 827.',
        `Tôi khiếu nại Quyết định số 903/QĐ-XPHC ngày ${day.short(24)} của Chủ tịch Ủy ban nhân dân phường Gò Dầu xử phạt tôi 6.000.000 đồng vì xây mái che trước nhà. Mái che này tôi đã xin phép bằng đơn nộp tại bộ phận một cửa, có biên nhận, và khu phố đã xác nhận không lấn lối đi chung.`,
        'Biên bản vi phạm lập lúc tôi vắng nhà, không có người chứng kiến, phần đo đạc ghi dài 7 mét trong khi mái che chỉ dài 4,2 mét.',
        'Yêu cầu: hủy Quyết định số 903/QĐ-XPHC và đo lại tại chỗ có mặt tôi.',
        'Tôi cam đoan những điều trên là đúng.',
        'Người khiếu nại',
        '(đã ký)',
        'Mạc Văn Thoại',
      ],
    },
    {
      filename: '2. Don to cao.docx',
      kind: 'docx',
      paragraphs: [
        ...NATION,
        `Tân Biên, ${day.long(15)}`,
        'ĐƠN TỐ CÁO',
        'Kính gửi: Chủ tịch Ủy ban nhân dân xã Tân Biên, tỉnh Tây Ninh',
        'Tôi tên: Ung Thị Lài, sinh năm 1981, CCCD 072181003377, ngụ ấp Thạnh Trung, xã Tân Biên, tỉnh Tây Ninh. Điện thoại 0389 715 042. Tôi đề nghị giữ bí mật họ tên và địa chỉ của tôi.',
        'Tôi tố cáo ông Khúc Văn Rạng, công chức văn hóa - xã hội của Ủy ban nhân dân xã Tân Biên, về hành vi lập khống danh sách nhận quà Tết cho hộ nghèo.',
        'Danh sách đợt vừa rồi có sáu hộ đã chuyển đi nơi khác từ hai năm trước nhưng vẫn có chữ ký nhận, mỗi suất 500.000 đồng. Hai hộ trong số đó là bà con của ông Rạng. Tôi có ảnh chụp danh sách niêm yết tại nhà văn hóa ấp.',
        'Đề nghị xác minh, xử lý ông Rạng theo quy định và thu hồi số tiền đã nhận.',
        'Tôi xin chịu trách nhiệm về nội dung tố cáo.',
        'Người tố cáo',
        '(đã ký)',
        'Ung Thị Lài',
      ],
    },
    {
      filename: '3. Don ba Bup.txt',
      kind: 'txt',
      paragraphs: [
        'ĐƠN KIẾN NGHỊ',
        'Kính gửi: Ủy ban nhân dân xã Thạnh Bình, tỉnh Tây Ninh',
        'Tôi tên Sơn Thị Búp, ngụ tổ 2, ấp Thạnh Hòa, xã Thạnh Bình, tỉnh Tây Ninh. Điện thoại 0344 926 510.',
        'Tuyến điện hạ thế dọc đường vào ấp có bốn trụ nghiêng, dây võng sát mái nhà. Mùa mưa vừa rồi hai lần chập điện, cháy công tơ của ba hộ. Bà con đã báo điện lực nhưng chưa thấy ai đến.',
        'Tôi kiến nghị cho thay trụ, kéo lại dây trước mùa mưa tới và trả lời cho bà con biết.',
        `Thạnh Bình, ${day.long(14)}`,
        'Người viết đơn',
        '(đã ký)',
        'Sơn Thị Búp',
      ],
    },
  ]
}

const text = (paragraphs: string[]) => paragraphs.join('\n\n')

/** The mailbox as it stands when it is opened, newest first. */
export function practiceLetters(day: Calendar): PracticeLetter[] {
  const letters: PracticeLetter[] = [
    {
      id: 'l01',
      daysAgo: 20,
      time: '08:12',
      from: { name: 'Lê Thị Mỹ Hạnh', address: 'myhanh.caukhoi@thu.example.vn' },
      subject: 'Đơn khiếu nại về bồi thường đất làm đường liên xã',
      body: text(landComplaint(day, 21)),
      attachments: [],
      lesson:
        'Bắt đầu từ thư này: bấm nút Đúng Cửa, xem các ô đã điền và câu làm chứng, rồi vào sổ. Khiếu nại lần đầu đối với quyết định của Chủ tịch UBND xã: hướng dẫn công dân gửi đúng nơi, không chuyển đơn.',
    },
    {
      id: 'l02',
      daysAgo: 6,
      time: '19:47',
      from: { name: 'Hạnh Lê', address: 'hanhle1968@thu.example.vn' },
      subject: 'Gửi lại đơn (lần 2) vì chưa thấy trả lời',
      body: 'Kính gửi Ban Tiếp công dân tỉnh,\n\nTôi đã gửi đơn hồi đầu tháng mà chưa thấy ai trả lời nên nhờ con gái gửi lại đơn kèm theo thư này. Mong quý cơ quan xem xét giùm.\n\nLê Thị Mỹ Hạnh, ấp Khởi Hà, xã Cầu Khởi',
      attachments: [
        { filename: 'Don khieu nai - Le Thi My Hanh.docx', kind: 'docx', paragraphs: landComplaint(day, 7) },
      ],
      lesson:
        'Đơn thật nằm trong tệp Word, chính là lá đơn đã gửi trước đó. Sau khi thư trước đã vào sổ, trang này phải hiện cảnh báo với số đã vào sổ.',
    },
    {
      id: 'l03',
      daysAgo: 2,
      time: '14:05',
      from: { name: 'Ủy ban MTTQ Việt Nam tỉnh', address: 'vanthu.mttq@coquan.example.vn' },
      subject: `Công văn số 214/MTTQ-BTT về việc chuyển đơn của công dân`,
      body: text([
        'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH TÂY NINH',
        'BAN THƯỜNG TRỰC',
        'Số: 214/MTTQ-BTT',
        `Tây Ninh, ${day.long(3)}`,
        'Kính gửi: Ban Tiếp công dân tỉnh',
        `Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh nhận được đơn đề ngày ${day.short(21)} của bà Lê Thị Mỹ Hạnh, ngụ ấp Khởi Hà, xã Cầu Khởi, khiếu nại Quyết định số 1846/QĐ-UBND của Chủ tịch UBND xã Cầu Khởi.`,
        'Sau khi nghiên cứu, Ban Thường trực chuyển đơn đến quý cơ quan xem xét, xử lý theo thẩm quyền và thông báo kết quả để theo dõi, giám sát.',
        'TM. BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH\n(đã ký)\nNguyễn Hữu Lộc',
      ]),
      attachments: [{ filename: 'Don ba Hanh (Mat tran nhan).docx', kind: 'docx', paragraphs: landComplaint(day, 21) }],
      lesson:
        'Cùng một lá đơn, lần này đi vòng qua Mặt trận. Người gửi thư không phải là người khiếu nại: cơ quan chuyển đơn và số công văn phải được nhận ra riêng.',
    },
    {
      id: 'l04',
      daysAgo: 12,
      time: '10:31',
      from: { name: 'Trần Văn Út', address: 'uttran.khoiha@thu.example.vn' },
      subject: 'đơn khiếu nại áp giá đất làm đường Cầu Khởi - Lộc Ninh',
      body: text([
        ...NATION,
        'ĐƠN KHIẾU NẠI',
        'Kính gửi: Ủy ban nhân dân tỉnh Tây Ninh và Ban Tiếp công dân tỉnh',
        'Tôi là Trần Văn Út, 57 tuổi, CCCD 072069011527, ở ấp Khởi Hà, xã Cầu Khởi, số điện thoại 0918 550 731.',
        `Tôi không đồng ý Quyết định số 1847/QĐ-UBND ngày ${day.short(34)} của Chủ tịch UBND xã Cầu Khởi thu hồi 275 m2 đất của tôi, thửa 153 tờ bản đồ 27, để làm đường liên xã Cầu Khởi - Lộc Ninh. Đất này cha tôi để lại, gia đình đã làm nhà tạm và trồng 60 cây cao su, 8 năm tuổi.`,
        'Họ tính cao su theo giá cây con, mỗi cây 92.000 đồng, còn cái nhà tạm 32 m2 thì nói xây không phép nên không bồi thường. Nhà này có từ năm 2009, có điện kế đứng tên tôi. Các hộ bên kia đường có nhà tạm y như vậy lại được hỗ trợ 50%. Tôi hỏi cán bộ xã nhiều lần, lần cuối vào đầu tháng này, được trả lời là làm theo bảng giá, ai không chịu thì làm đơn.',
        'Tôi đề nghị cấp trên kiểm tra lại việc áp giá cây cao su và hỗ trợ căn nhà tạm cho công bằng với các hộ khác trong cùng dự án. Tôi cam kết nói đúng sự thật.',
        `Cầu Khởi, ${day.long(13)}`,
        'Người làm đơn\n(ký tên)\nTrần Văn Út',
      ]),
      attachments: [],
      lesson:
        'Cùng con đường với thư của bà Hạnh nhưng là hộ khác, quyết định khác, thửa khác: không phải đơn trùng, mà là cùng sự việc với người gửi khác.',
    },
    {
      id: 'l05',
      daysAgo: 62,
      time: '09:20',
      from: { name: 'Phạm Hoàng Sơn', address: 'hoangson.longhoa@thu.example.vn' },
      subject: 'Khiếu nại việc không cấp giấy chứng nhận quyền sử dụng đất',
      body: text([
        ...NATION,
        'ĐƠN KHIẾU NẠI',
        'Kính gửi: Chủ tịch Ủy ban nhân dân phường Long Hoa, tỉnh Tây Ninh',
        'Tôi tên Phạm Hoàng Sơn, sinh năm 1975, CCCD 072075008846, ngụ số 41/5 đường An Dương Vương, khu phố Long Thời, phường Long Hoa. Điện thoại 0907 882 164.',
        `Ngày ${day.short(118)} tôi nộp hồ sơ xin cấp giấy chứng nhận lần đầu cho thửa đất số 64, tờ bản đồ số 9, diện tích 186 m2. Ngày ${day.short(75)} tôi nhận Thông báo số 412/TB-UBND của UBND phường Long Hoa trả lại hồ sơ, lý do là đất đang có tranh chấp với hộ liền kề.`,
        'Tôi không đồng ý. Phần đất này gia đình tôi sử dụng ổn định từ năm 1986, có ranh là bức tường gạch xây năm 1994, hộ liền kề đã ký biên bản giáp ranh năm 2019. Từ trước tới nay không ai thưa kiện, tòa án cũng không thụ lý vụ nào. Cán bộ thụ lý không mời tôi làm việc, không đi xác minh thực địa mà đã kết luận có tranh chấp.',
        'Tôi đề nghị Chủ tịch UBND phường hủy Thông báo số 412/TB-UBND, tiếp nhận lại hồ sơ và cấp giấy chứng nhận cho tôi theo quy định của Luật Đất đai.',
        `Long Hoa, ${day.long(63)}`,
        'Người khiếu nại\n(đã ký)\nPhạm Hoàng Sơn',
      ]),
      attachments: [],
      lesson: 'Khiếu nại lần đầu, gửi lên tỉnh để biết. Vào sổ thư này trước khi mở thư khiếu nại lần hai của ông Sơn.',
    },
    {
      id: 'l06',
      daysAgo: 4,
      time: '16:38',
      from: { name: 'Phạm Hoàng Sơn', address: 'hoangson.longhoa@thu.example.vn' },
      subject: 'Đơn khiếu nại lần hai',
      body: text([
        ...NATION,
        'ĐƠN KHIẾU NẠI (LẦN HAI)',
        'Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh',
        'Tôi tên Phạm Hoàng Sơn, CCCD số 072075008846, ngụ 41/5 An Dương Vương, khu phố Long Thời, phường Long Hoa, tỉnh Tây Ninh. Điện thoại: 0907882164.',
        `Tôi đã khiếu nại lần đầu đối với Thông báo số 412/TB-UBND về việc trả hồ sơ cấp giấy chứng nhận thửa đất 64, tờ bản đồ số 9. Ngày ${day.short(16)}, Chủ tịch UBND phường Long Hoa ban hành Quyết định số 2315/QĐ-UBND về việc giải quyết khiếu nại lần đầu, nội dung không chấp nhận khiếu nại của tôi. Tôi nhận quyết định này ngày ${day.short(13)}.`,
        'Tôi không đồng ý với Quyết định số 2315/QĐ-UBND vì: biên bản xác minh ghi có mặt tôi trong khi hôm đó tôi đang nằm viện, có giấy ra viện; người làm chứng là cán bộ khu phố mới về năm 2022, không biết nguồn gốc đất; biên bản giáp ranh năm 2019 có chữ ký hộ liền kề bị bỏ qua, không phân tích.',
        'Tôi khiếu nại lần hai đến Chủ tịch UBND tỉnh, đề nghị xem xét hủy Quyết định số 2315/QĐ-UBND và Thông báo số 412/TB-UBND, giao cơ quan chuyên môn xác minh lại nguồn gốc đất, tổ chức đối thoại có mặt tôi.',
        'Kèm theo: Quyết định 2315/QĐ-UBND, giấy ra viện, biên bản giáp ranh năm 2019.',
        `Tây Ninh, ${day.long(5)}`,
        'Người khiếu nại\n(đã ký)\nPhạm Hoàng Sơn',
      ]),
      attachments: [],
      lesson:
        'Khiếu nại lần hai của một vụ đã có: cảnh báo phải nói "lần hai", không phải "đơn trùng". Nơi có thẩm quyền là Chủ tịch UBND tỉnh.',
    },
    {
      id: 'l07',
      daysAgo: 3,
      time: '21:54',
      from: { name: 'Nguyễn Văn Bé Tư', address: 'betu.phuocvinh@thu.example.vn' },
      subject: 'Đơn tố cáo (xin giữ kín tên)',
      body: text([
        ...NATION,
        'ĐƠN TỐ CÁO',
        'Kính gửi: Ban Tiếp công dân tỉnh Tây Ninh',
        'Tôi tên: Nguyễn Văn Bé Tư, sinh năm 1980, CCCD 072080014473, thường trú ấp Phước Hòa, xã Phước Vinh, tỉnh Tây Ninh, điện thoại 0974 306 925. Tôi đề nghị cơ quan giữ bí mật họ tên, địa chỉ của tôi vì người bị tố cáo là cán bộ ở ngay địa phương.',
        'Tôi tố cáo ông Huỳnh Công Định, công chức địa chính thuộc Phòng Kinh tế xã Phước Vinh, có hành vi nhận tiền của dân khi làm hồ sơ đất đai.',
        `Cụ thể, ngày ${day.short(47)}, tại quán cà phê gần trụ sở xã, ông Định nhận của tôi 15.000.000 đồng để "làm nhanh" hồ sơ chuyển mục đích 200 m2 đất. Tiền tôi đưa tay nhưng có vợ tôi chứng kiến, và ông có nhắn tin xác nhận "đã nhận đủ, cuối tháng có giấy". Đến nay hồ sơ vẫn chưa có trong hệ thống một cửa, hỏi thì ông nói phải thêm 10 triệu nữa. Tôi biết ít nhất hai hộ trong ấp cũng đã đưa tiền như vậy.`,
        'Tôi đề nghị cơ quan có thẩm quyền xác minh, xử lý ông Huỳnh Công Định theo quy định, buộc trả lại số tiền đã nhận và thông báo kết quả cho tôi. Tôi cam đoan nội dung tố cáo là đúng sự thật, nếu vu khống tôi xin chịu trách nhiệm trước pháp luật.',
        `Phước Vinh, ${day.long(4)}`,
        'Người tố cáo\n(đã ký)\nNguyễn Văn Bé Tư',
      ]),
      attachments: [],
      lesson:
        'Tố cáo: phải bật chế độ bảo vệ danh tính. Tên người tố cáo không được hiện ở danh sách, cảnh báo hay phiếu chuyển.',
    },
    {
      id: 'l08',
      daysAgo: 9,
      time: '07:26',
      from: { name: 'Đặng Quốc Khánh', address: 'khanhdq.trangbang@thu.example.vn' },
      subject: 'Phản ánh đường Bời Lời đoạn qua khu phố Lộc An hư hỏng nặng',
      body: text([
        'Kính gửi Ban Tiếp công dân tỉnh,',
        'Tôi là Đặng Quốc Khánh, ngụ số 217 đường Bời Lời, khu phố Lộc An, phường Trảng Bàng, điện thoại 0932 118 540.',
        'Xin phản ánh: đoạn đường Bời Lời dài chừng 700 mét, từ cầu Bình Tranh đến ngã ba chợ, đã hư hỏng nặng gần bốn tháng nay. Mặt đường bong tróc, có nhiều ổ gà sâu 20 - 30 cm, mưa xuống nước đọng không thấy đường. Chỉ riêng tháng rồi đã có năm vụ té xe, trong đó một cháu học sinh lớp 8 bị gãy tay. Xe ben chở đất chạy ngày đêm, không che bạt, bụi mù mịt.',
        'Tổ dân phố đã kiến nghị ba lần tại các buổi tiếp xúc cử tri, phường trả lời là đường do cấp trên quản lý nên phải chờ. Bà con chúng tôi tự đổ xà bần lấp tạm, nhưng một trận mưa là trôi hết.',
        'Đề nghị cơ quan quản lý đường bộ sớm sửa chữa, trước mắt dặm vá các ổ gà nguy hiểm, gắn biển báo và kiểm tra tải trọng xe ben. Mong được trả lời bằng văn bản để chúng tôi thông báo lại cho bà con.',
        'Xin cảm ơn.\nĐặng Quốc Khánh',
      ]),
      attachments: [],
      lesson:
        'Phản ánh về hạ tầng, không phải khiếu nại: chuyển đến cơ quan quản lý đường, báo cho người phản ánh biết.',
    },
    {
      id: 'l09',
      daysAgo: 5,
      time: '20:03',
      from: { name: 'Thu Vo', address: 'vothithu.locan@thu.example.vn' },
      subject: 'duong Boi Loi hu qua khong ai sua',
      body: text([
        'Kinh gui cac anh chi,',
        'Toi la Vo Thi Thu, ban tap hoa o duong Boi Loi, khu pho Loc An, phuong Trang Bang. So dien thoai cua toi la 0368 774 219.',
        'Toi xin phan anh doan duong Boi Loi gan cau Binh Tranh qua cho bi hu nat may thang nay, o ga day duong, mua thi ngap, nang thi bui. Hom thu bay vua roi co hai vo chong cho con nho bi te ngay truoc tiem toi, may ma khong sao. Xe ben van chay ham ham suot dem, nha cua rung het, quan an dong cua vi bui.',
        'Ba con goi len phuong nhieu lan roi, ai cung noi la de bao cao. Toi nghe noi da co nguoi gui don len tinh ma chua thay ket qua.',
        'Toi mong tinh cho nguoi xuong coi va sua duong som, neu chua co tien thi lap may cai o ga truoc, va cam xe ben chay gio hoc sinh di hoc. Day la y kien chung cua nhieu ho buon ban o day, toi chi nguoi biet dung may nen gui thay.',
        'Cam on cac anh chi.\nVo Thi Thu',
      ]),
      attachments: [],
      lesson:
        'Viết không dấu, cùng con đường với thư phản ánh của ông Khánh nhưng người gửi khác: cùng sự việc, nên ghép để trả lời một lần.',
    },
    {
      id: 'l10',
      daysAgo: 1,
      time: '11:15',
      from: { name: 'Kim Ngân', address: 'kimngan.nguyen@thu.example.vn' },
      subject: 'Hỏi thủ tục xin cấp bản sao trích lục khai sinh',
      body: text([
        'Em chào anh chị,',
        'Em tên Nguyễn Kim Ngân, quê ở xã Tân Lập nhưng đang làm việc tại Bình Dương cũ. Em cần bản sao trích lục khai sinh để làm hồ sơ xin việc. Anh chị cho em hỏi bây giờ xã đã sáp nhập thì em nộp ở đâu, có nộp trên mạng được không, cần giấy tờ gì và mất mấy ngày thì có kết quả? Em không về quê được trong tuần này nên nếu làm trực tuyến được thì tốt quá.',
        'Ngoài ra em muốn hỏi có thể nhờ mẹ em ở nhà nhận giùm hay không, có cần giấy ủy quyền công chứng không, và lệ phí là bao nhiêu. Em có tải ứng dụng VNeID rồi nhưng tìm mục này chưa thấy.',
        'Em cảm ơn anh chị nhiều ạ.\nKim Ngân - 0395 261 087',
      ]),
      attachments: [],
      lesson: 'Không phải đơn: chỉ hỏi thủ tục. Chương trình phải nói ra điều đó và gợi ý bộ phận một cửa.',
    },
    {
      id: 'l11',
      daysAgo: 8,
      time: '15:49',
      from: { name: 'Bà con ấp Thuận Bình', address: 'thuanbinh.truongmit@thu.example.vn' },
      subject: 'Kiến nghị xử lý trại heo gây ô nhiễm, 14 hộ ký tên',
      body: text([
        ...NATION,
        'ĐƠN KIẾN NGHỊ',
        'Kính gửi: Ban Tiếp công dân tỉnh Tây Ninh; Sở Nông nghiệp và Môi trường tỉnh Tây Ninh',
        'Chúng tôi là 14 hộ dân ở tổ 3 và tổ 4, ấp Thuận Bình, xã Truông Mít, tỉnh Tây Ninh. Chúng tôi cử ông Lưu Văn Đạt, sinh năm 1964, CCCD 072064009135, điện thoại 0986 203 417, làm người đại diện.',
        'Trại heo của Công ty TNHH Chăn nuôi Phú An Khang, quy mô khoảng 6.000 con, nằm cách nhà dân gần nhất chỉ 180 mét. Từ đầu mùa mưa đến nay, trại xả nước thải chưa qua xử lý ra suối Cầu Đúc, nước đen và hôi, cá chết nổi trắng. Mùi hôi nồng nặc nhất từ 18 giờ đến 22 giờ, trẻ con người già không ngủ được, phải đóng cửa suốt. Giếng của năm hộ gần trại đã có mùi, không dám dùng.',
        `Ngày ${day.short(40)}, UBND xã có lập biên bản, yêu cầu trại khắc phục trong 15 ngày, nhưng đến nay mọi chuyện vẫn như cũ, thậm chí xả nhiều hơn vào ban đêm.`,
        'Chúng tôi kiến nghị: lấy mẫu nước suối, nước giếng và khí thải để kiểm tra; xử phạt và buộc trại dừng xả thải; xem lại giấy phép môi trường và khoảng cách an toàn; hỗ trợ nước sạch cho các hộ bị ảnh hưởng.',
        'Danh sách 14 hộ ký tên kèm theo.',
        `Truông Mít, ${day.long(9)}`,
        'Người đại diện\n(đã ký)\nLưu Văn Đạt',
      ]),
      attachments: [
        {
          filename: 'Danh sach ho ky ten.txt',
          kind: 'txt',
          paragraphs: [
            'DANH SÁCH HỘ DÂN KÝ TÊN (ấp Thuận Bình, xã Truông Mít)',
            ...[
              'Lưu Văn Đạt',
              'Trịnh Thị Hường',
              'Cao Văn Lành',
              'Bùi Thị Cúc',
              'Đỗ Minh Tân',
              'Mai Thị Liễu',
              'Hồ Văn Sang',
              'Tạ Thị Nga',
              'Phan Văn Nở',
              'Lý Thị Đào',
              'Châu Văn Hiền',
              'Tô Thị Bích',
              'Dương Văn Khải',
              'Đoàn Thị Xuân',
            ].map((name, i) => `${i + 1}. ${name} - đã ký`),
          ],
        },
      ],
      lesson: 'Đơn nhiều người ký, có người đại diện. Kiến nghị về môi trường, gửi đồng thời nhiều nơi.',
    },
    {
      id: 'l12',
      daysAgo: 11,
      time: '13:22',
      from: { name: 'Ngô Thị Sáu', address: 'ngosau.bencau@thu.example.vn' },
      subject: 'Đơn xin giải quyết nợ và ranh đất',
      body: text([
        ...NATION,
        'ĐƠN YÊU CẦU GIẢI QUYẾT',
        'Kính gửi: Ban Tiếp công dân tỉnh Tây Ninh',
        'Tôi tên Ngô Thị Sáu, sinh năm 1959, ở ấp Thuận Tâm, xã Bến Cầu, tỉnh Tây Ninh. Điện thoại 0359 640 118.',
        'Năm ngoái tôi có cho bà Võ Kim Loan ở cùng ấp mượn 85.000.000 đồng để mua bò, có giấy tay, hẹn một năm trả. Nay quá hạn ba tháng, bà Loan né tránh, còn nói là đã trả cho con tôi rồi, trong khi con tôi không nhận đồng nào.',
        'Thêm nữa, hồi tháng trước bà Loan cho người nhổ trụ ranh giữa hai nhà, lấn sang đất tôi 0,6 mét, dài 18 mét, trồng chuối lên đó. Tôi có báo trưởng ấp, ấp mời hai bên hòa giải một lần nhưng bà Loan không tới. Tôi già yếu, sống một mình, không biết thưa ở đâu cho đúng.',
        'Nay tôi làm đơn này nhờ tỉnh buộc bà Loan trả lại số tiền đã mượn và trả lại phần đất lấn ranh cho tôi. Tôi gửi kèm bản chụp giấy mượn tiền.',
        `Bến Cầu, ${day.long(12)}`,
        'Người làm đơn\n(điểm chỉ)\nNgô Thị Sáu',
      ]),
      attachments: [],
      lesson:
        'Tranh chấp dân sự giữa hai người dân: không phải khiếu nại. Hướng dẫn hòa giải ở cơ sở hoặc khởi kiện ra tòa án.',
    },
    {
      id: 'l13',
      daysAgo: 7,
      time: '06:58',
      from: { name: 'Lam Phuoc', address: 'lamvanphuoc55@thu.example.vn' },
      subject: 'don khieu nai che do thuong binh',
      body: text([
        'Kinh gui: So Noi vu tinh Tay Ninh, Ban tiep cong dan tinh',
        'Toi ten Lam Van Phuoc, sinh nam 1955, thuong binh hang 4/4, o ap Loc Trung, xa Hung Thuan, tinh Tay Ninh (truoc la thi xa Trang Bang). So can cuoc 072055001286, dien thoai 0967 415 380.',
        `Toi khieu nai Quyet dinh so 765/QD-SNV ngay ${day.short(29)} cua Giam doc So Noi vu ve viec tam dinh chi tro cap thuong binh hang thang cua toi, ly do ho so thieu giay chung nhan bi thuong ban chinh.`,
        'Toi bi thuong o bien gioi Tay Nam nam 1978, dieu tri tai Quan y vien, giay chung nhan ban chinh da nop cho huyen doi tu nam 1994, co bien nhan. Nay sap nhap chuyen ho so qua lai roi that lac thi khong phai loi cua toi. Tro cap moi thang la nguon song chinh cua hai vo chong gia, bi cat ba thang nay phai vay muon de mua thuoc.',
        'Toi de nghi huy Quyet dinh 765/QD-SNV, tra lai tro cap tu thang bi cat va tim lai ho so cho toi. Toi cam doan loi khai dung su that.',
        `Hung Thuan, ngay ${day.short(8)}`,
        'Nguoi khieu nai\nLam Van Phuoc (da ky)',
      ]),
      attachments: [],
      lesson:
        'Đơn viết không dấu. Khiếu nại quyết định của Giám đốc Sở: đọc được tên, số quyết định và nơi đã ban hành.',
    },
    {
      id: 'l14',
      daysAgo: 5,
      time: '09:02',
      from: { name: 'Lê Thị Mỹ Hạnh', address: 'myhanh.caukhoi@thu.example.vn' },
      subject: 'Phản ánh nước sạch yếu ở ấp Khởi Hà',
      body: text([
        'Kính gửi Ban Tiếp công dân tỉnh Tây Ninh,',
        'Tôi là Lê Thị Mỹ Hạnh, ở tổ 6, ấp Khởi Hà, xã Cầu Khởi, điện thoại 0983 417 206. Hôm nay tôi phản ánh một chuyện khác, không liên quan tới đơn đất đai của tôi.',
        'Hệ thống nước sạch của trạm cấp nước nông thôn ấp Khởi Hà từ đầu tháng đến nay rất yếu. Ban ngày gần như không có nước, phải đợi sau 11 giờ đêm mới hứng được vài thùng, nước lại đục và có mùi clo nồng. Tiền nước thì vẫn tính đều, tháng rồi nhà tôi 128.000 đồng, còn cao hơn lúc nước mạnh. Ấp có khoảng 60 hộ dùng chung đường ống, ai cũng than.',
        'Tôi gọi số điện thoại dán ở trạm bơm bốn lần, người trực nói máy bơm hỏng đang chờ thay mà không nói bao giờ thay. Trường mẫu giáo trong ấp phải mua nước bình cho các cháu.',
        'Đề nghị cơ quan quản lý cho kiểm tra trạm bơm, chất lượng nước và cách tính tiền, sớm thay máy để bà con có nước dùng.',
        'Xin cảm ơn.\nLê Thị Mỹ Hạnh',
      ]),
      attachments: [],
      lesson: 'Cùng người gửi với đơn đất đai nhưng là việc khác: không được cảnh báo là đơn trùng.',
    },
    {
      id: 'l15',
      daysAgo: 1,
      time: '16:40',
      from: { name: 'Công ty Thiết bị Văn phòng Sao Nam', address: 'khuyenmai@saonam.example.vn' },
      subject: 'Chương trình ưu đãi máy scan cuối năm dành cho cơ quan nhà nước',
      body: text([
        'Kính chào Quý khách hàng,',
        'Nhân dịp cuối năm, Sao Nam trân trọng gửi đến Quý cơ quan chương trình ưu đãi: giảm 15% máy quét tài liệu hai mặt, tặng gói bảo trì 12 tháng, giao hàng miễn phí trong tỉnh. Ưu đãi áp dụng đến hết tháng.',
        'Liên hệ phòng kinh doanh để nhận báo giá. Nếu không muốn nhận thư, xin trả lời với chữ "Từ chối".',
        'Trân trọng,\nPhòng Kinh doanh Sao Nam',
      ]),
      attachments: [],
      lesson: 'Thư quảng cáo: không phải đơn, không vào sổ.',
    },
    {
      id: 'l16',
      daysAgo: 15,
      time: '17:11',
      from: { name: 'Hồ Minh Trí', address: 'trihm.thuthua@thu.example.vn' },
      subject: 'Thư cảm ơn anh chị tiếp dân',
      body: text([
        'Kính gửi Ban Tiếp công dân tỉnh,',
        'Tôi là Hồ Minh Trí ở xã Thủ Thừa. Hồi tháng trước tôi có đến trụ sở tiếp công dân hỏi về việc đo đạc lại thửa đất của cha mẹ để lại. Anh chị đã hướng dẫn tôi rất tận tình, chỉ đúng nơi nộp hồ sơ và còn gọi điện hỏi lại kết quả.',
        'Đến nay việc đã xong, tôi đã nhận giấy chứng nhận mới. Tôi viết thư này để cảm ơn anh chị. Kính chúc anh chị nhiều sức khỏe.',
        'Hồ Minh Trí',
      ]),
      attachments: [],
      lesson: 'Thư cảm ơn: không yêu cầu giải quyết điều gì.',
    },
    {
      id: 'l17',
      daysAgo: 3,
      time: '10:24',
      from: { name: 'Văn phòng Đoàn ĐBQH và HĐND tỉnh', address: 'dannguyen.vp@coquan.example.vn' },
      subject: 'Phiếu chuyển đơn số 76/PC-VP: ba đơn của công dân',
      body: text([
        'VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH TÂY NINH',
        'Số: 76/PC-VP',
        `Tây Ninh, ${day.long(4)}`,
        'PHIẾU CHUYỂN ĐƠN',
        'Kính gửi: Ban Tiếp công dân tỉnh',
        'Qua công tác tiếp công dân, Văn phòng nhận được ba đơn của công dân ở phường Gò Dầu, xã Tân Biên và xã Thạnh Bình. Văn phòng chuyển các đơn kèm theo đến quý Ban để xem xét, xử lý theo thẩm quyền và thông báo kết quả.',
        'TL. CHÁNH VĂN PHÒNG\nTRƯỞNG PHÒNG DÂN NGUYỆN\n(đã ký)\nĐàm Quang Thái',
      ]),
      attachments: threePetitions(day),
      lesson:
        'Một thư, ba đơn, ba người: thanh bên phải hiện “Thư này có 3 đơn”. Mỗi đơn một phiếu, một số vào sổ, một nơi nhận; đơn thứ hai là tố cáo nên tên người tố cáo chỉ hiện chữ đầu, và thư gốc không gửi kèm đi đâu.',
    },
  ]
  return letters.sort((a, b) => a.daysAgo - b.daysAgo || b.time.localeCompare(a.time))
}
