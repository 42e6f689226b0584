/**
 * Short stories (invented) for the kinds of petition and their spheres, told in as many ways as citizens have:
 * [type, sphere, story]. None names its kind in a title; some call themselves what they are not.
 */
export const TYPE_STORIES: readonly (readonly [type: string, sphere: string, story: string])[] = [
  // denunciations of officials
  [
    'denunciation',
    'administrative',
    'Ông Lâm Văn Tấn, Phó Chủ tịch UBND xã Long Cang, dùng xe công đi đám cưới, lấy tiền tiếp khách thanh toán cho quán của vợ ông. Hóa đơn tôi có chụp lại. Đề nghị cấp trên kiểm tra và có hình thức kỷ luật ông Tấn.',
  ],
  [
    'denunciation',
    'administrative',
    'Tôi viết thư này báo với lãnh đạo tỉnh chuyện chị Ngọc, thủ quỹ xã, cho vay nặng lãi bằng tiền mai táng phí của dân. Ba hộ có người chết từ tháng giêng mà chưa nhận được đồng nào, chị Ngọc đã ký nhận thay. Xin giấu tên tôi.',
  ],
  [
    'denunciation',
    'administrative',
    'Anh Trọng cán bộ đô thị phường gặp tôi nói công trình của tôi sai phép, muốn yên thì mỗi tháng gửi anh 3 triệu. Tôi đã đưa 3 tháng, có ghi âm. Nay anh đòi thêm tôi không chịu nổi nữa, xin trình báo để cấp trên xử lý.',
  ],
  [
    'denunciation',
    'administrative',
    'Người bị tố cáo: bà Phan Kim Yến, Hiệu trưởng trường mầm non Hoa Mai. Bà Yến ký hợp đồng khống 2 cô nuôi để lãnh lương, bắt giáo viên chia lại tiền dạy hè.',
  ],
  [
    'denunciation',
    'administrative',
    'Bà con ấp Bình Lợi chúng tôi thưa ông trưởng ấp Nguyễn Văn Kha ăn chặn gạo cứu đói, mỗi khẩu 15 ký mà phát có 10 ký. Ai hỏi thì ông hăm cắt tên hộ nghèo.',
  ],
  [
    'denunciation',
    'administrative',
    'Trong đợt kiểm đếm, tổ trưởng Trần Quốc Huy của Trung tâm Phát triển quỹ đất kê khống cho nhà em vợ 120 cây mít, nhà đó trước giờ trồng cỏ. Tôi cung cấp hình vệ tinh và tên người làm chứng, đề nghị thanh tra làm rõ.',
  ],
  [
    'denunciation',
    'administrative',
    'Ông Hồ Văn Nghĩa làm Chủ tịch xã sử dụng bằng tốt nghiệp phổ thông của người anh ruột đã mất để vào biên chế. Học bạ gốc ghi năm sinh 1970, tôi gửi kèm bản chụp. Mong tổ chức vào cuộc xác minh.',
  ],
  [
    'denunciation',
    'administrative',
    'Trưởng trạm y tế xã là ông Bảy Tường lấy thuốc bảo hiểm về bán ở nhà thuốc của con gái. Tôi mua phải vỉ thuốc còn nguyên tem không bán. Yêu cầu xử lý.',
  ],
  [
    'denunciation',
    'administrative',
    'Cán bộ kiểm lâm tên Dũng ở trạm Suối Ngô cho người ta cưa gỗ trong rừng phòng hộ, mỗi xe thu một triệu rưỡi. Đêm nào cũng có xe độ chế chở ra. Tôi sợ bị trả thù nên xin đừng để lộ tên.',
  ],
  [
    'denunciation',
    'administrative',
    'Tôi tố cáo việc làm sai của cán bộ tư pháp xã: chứng thực di chúc khi bà nội tôi đã hôn mê, không có mặt người làm chứng, để đất sang tên cho một mình chú tôi.',
  ],
  [
    'denunciation',
    'administrative',
    'công an viên Lê Văn Hoài đánh con trai tôi 15 tuổi gãy răng tại trụ sở vì nghi trộm gà, sau đó ép cháu ký nhận. tôi yêu cầu làm rõ, xử lý người đánh con tôi',
  ],
  [
    'denunciation',
    'administrative',
    'Xã làm đường bê tông ấp 2 dài 800 mét, dân góp 320 triệu. Ông Chủ tịch xã Võ Minh Đương giao cho em ruột thầu, bê tông dày chưa tới 8 phân trong khi hồ sơ ghi 16 phân, mới ba tháng đã bể. Tiền dân góp không quyết toán công khai.',
  ],
  [
    'denunciation',
    'administrative',
    'Nay tôi tố cáo lần nữa vì kết luận của xã bao che cho ông Tâm, người chấm công khống 11 dân quân. Không ai hỏi nhân chứng tôi đã nêu.',
  ],
  [
    'denunciation',
    'administrative',
    'Lãnh đạo phòng kinh tế xã nhận tiền của các chủ lò gạch để làm ngơ việc lấy đất mặt ruộng, dân trong nghề ai cũng rõ. Người không dám nêu tên.',
  ],
  // offenders who are no officials
  [
    'denunciation',
    'administrative',
    'Tôi tố cáo công ty Phú Gia chôn chất thải nguy hại sau nhà xưởng ở xã Đức Lập. Ban đêm xe xúc đào hố đổ bùn đen rồi lấp lại. Đề nghị xử phạt, buộc đào lên xử lý và đóng cửa công ty này.',
  ],
  [
    'denunciation',
    'administrative',
    'Ông Trịnh Hoài Nam phân lô bán nền trái phép 2 ha đất lúa ở ấp 4, đã bán 37 nền bằng giấy tay. Tôi tố cáo hành vi này, đề nghị thu hồi tiền trả cho người mua và xử lý nghiêm ông Nam.',
  ],
  // crimes
  [
    'denunciation',
    'criminal',
    'Một người xưng là công an gọi điện nói tôi dính đường dây ma túy, bắt chuyển 300 triệu để xác minh. Tôi chuyển xong thì mất liên lạc. Tôi trình báo để công an điều tra.',
  ],
  [
    'denunciation',
    'criminal',
    'Nhà tôi bị bẻ khóa lấy trộm 2 cây vàng và chiếc xe máy đêm mùng 3. Tôi nghi nhóm nghiện hút hay tụ tập sau chợ, đề nghị công an truy bắt.',
  ],
  [
    'denunciation',
    'criminal',
    'Chủ nhà trọ tên Phúc nhiều lần xâm hại bé gái 11 tuổi con người thuê phòng, mẹ cháu sợ không dám báo. Xin cơ quan công an vào cuộc gấp.',
  ],
  // Party
  [
    'denunciation',
    'party',
    'Đồng chí Tô Văn Lợi, đảng viên chi bộ khu phố 3, cho con tổ chức đánh bạc trong nhà, khai man tuổi đảng để nhận huy hiệu. Tôi đề nghị Ủy ban Kiểm tra xem xét tư cách đảng viên.',
  ],
  [
    'complaint',
    'party',
    'Tôi bị chi bộ đề nghị và Đảng ủy xã quyết định khai trừ khỏi Đảng. Tôi khiếu nại quyết định kỷ luật đảng này vì không được dự họp, không đúng nguyên tắc.',
  ],
  [
    'feedback',
    'party',
    'Tôi là đảng viên 40 năm tuổi đảng, xin góp ý với Tỉnh ủy về việc sinh hoạt chi bộ ghép sau sáp nhập: chi bộ quá đông, đảng viên già đi xa. Đề nghị nghiên cứu tổ đảng theo khu dân cư.',
  ],
  // judicial
  [
    'complaint',
    'judicial',
    'Tôi nộp đơn khởi kiện từ tháng 2, tòa án khu vực không thụ lý cũng không trả lời, thẩm phán nói chờ. Tôi khiếu nại việc chậm trễ này.',
  ],
  [
    'complaint',
    'judicial',
    'Cơ quan điều tra trả lời không khởi tố vụ con tôi bị đâm. Tôi không đồng ý, đề nghị viện kiểm sát hủy quyết định không khởi tố.',
  ],
  [
    'complaint',
    'judicial',
    'Thi hành án kê biên luôn phần nhà của em tôi không liên quan bản án. Tôi yêu cầu dừng bán đấu giá và trả lại nhà.',
  ],
  [
    'denunciation',
    'judicial',
    'Tôi tố cáo thẩm phán Nguyễn Văn D. nhận 80 triệu của bên kia qua tài khoản của em vợ trước ngày xử, có sao kê. Đề nghị Chánh án xử lý nghiêm.',
  ],
  // labour
  [
    'complaint',
    'labour',
    'Tôi làm bảo vệ cho công ty vệ sĩ 3 năm không có hợp đồng, nghỉ việc họ giam hai tháng lương và tiền cọc đồng phục. Nhờ nhà nước can thiệp.',
  ],
  [
    'complaint',
    'labour',
    'ĐƠN TỐ CÁO: Xưởng may bà Năm bắt chúng tôi tăng ca tới 10 giờ đêm không trả tiền, ai xin nghỉ thì sa thải, không đóng bảo hiểm cho ai.',
  ],
  [
    'complaint',
    'labour',
    'Chúng tôi 40 công nhân bị công ty cho nghỉ ngang sau Tết, không có quyết định, không trợ cấp thôi việc, sổ bảo hiểm chưa chốt.',
  ],
  // civil
  [
    'feedback',
    'civil',
    'Tôi cho ông Hải thuê nhà, hết hợp đồng ông không trả nhà cũng không trả tiền thuê bốn tháng. Xin tỉnh buộc ông dọn đi.',
  ],
  [
    'feedback',
    'civil',
    'Anh em tôi không thống nhất chia phần đất cha mẹ để lại, anh Hai giữ sổ đem cầm. Xin giải quyết cho tôi phần thừa kế.',
  ],
  [
    'feedback',
    'civil',
    'Hàng rào nhà ông Sơn lấn qua đất tôi 60 phân chạy dài 22 mét, tôi có sổ đỏ. Ấp mời hòa giải ông không tới. Tôi khiếu nại ông Sơn.',
  ],
  [
    'feedback',
    'civil',
    'Tui mượn đường nước đi qua ruộng ông Ba Đời mấy chục năm, nay ông lấp lại, ruộng tui khô queo. Nhờ phân xử giùm.',
  ],
  // complaints
  [
    'complaint',
    'administrative',
    'Phường ra quyết định phạt tôi 7,5 triệu vì đổ vật liệu ra đường trong khi đó là cát của nhà thầu. Tôi không chịu nộp phạt, yêu cầu hủy quyết định 221/QĐ-XPHC.',
  ],
  [
    'complaint',
    'administrative',
    'Gia đình tôi bị thu hồi 600 m2 theo Quyết định số 45/QĐ-UBND của UBND xã Hậu Nghĩa. Giá đền bù chỉ bằng một phần tư giá thị trường, cây ăn trái không tính. Tôi không bàn giao đất nếu không tính lại.',
  ],
  [
    'complaint',
    'administrative',
    'Tôi không được tuyển dụng viên chức dù đủ điểm, Sở trả lời bằng công văn 310/SGD-TCCB là hết chỉ tiêu. Tôi đề nghị xem xét lại kết quả, hủy văn bản trên.',
  ],
  [
    'complaint',
    'administrative',
    'ĐƠN TỐ CÁO: Chủ tịch UBND xã ký quyết định số 88/QĐ-UBND thu hồi giấy chứng nhận đất của tôi là sai luật. Tôi đòi hủy quyết định đó, trả lại giấy cho tôi.',
  ],
  [
    'complaint',
    'administrative',
    'Xã cắt tiền trợ cấp khuyết tật của con tôi từ tháng 5 theo thông báo số 19/TB-UBND. Tôi khiếu nại vì cháu vẫn liệt hai chân, yêu cầu cho hưởng lại và truy lãnh.',
  ],
  [
    'complaint',
    'administrative',
    'Đã có quyết định giải quyết khiếu nại lần đầu của Giám đốc Sở nhưng tôi không chấp nhận, nay khiếu nại lần thứ hai lên Chủ tịch tỉnh.',
  ],
  [
    'complaint',
    'administrative',
    'Tôi nộp hồ sơ xin phép xây dựng đủ giấy tờ, phường hẹn 15 ngày mà 70 ngày không cấp cũng không trả lời bằng văn bản. Hành vi này xâm phạm quyền lợi của tôi, tôi khiếu nại.',
  ],
  [
    'complaint',
    'administrative',
    'Thuế cơ sở ấn định thuế cho quán tôi theo thông báo 455/TB-TCS3 cao gấp đôi. Tôi không đồng ý, xin tính lại.',
  ],
  [
    'complaint',
    'administrative',
    'Ủy ban xã nhận đơn khiếu nại của tôi từ ngày 2/3, có thông báo thụ lý mà quá hạn ba tháng không ra quyết định giải quyết. Tôi khiếu nại việc chậm giải quyết khiếu nại, đề nghị Chủ tịch tỉnh chỉ đạo.',
  ],
  [
    'complaint',
    'administrative',
    'Công ty chúng tôi khiếu nại Quyết định số 1702/QĐ-UBND của Chủ tịch UBND tỉnh đình chỉ hoạt động 3 tháng, đề nghị hủy bỏ vì kết quả quan trắc không đúng.',
  ],
  // feedback
  [
    'feedback',
    'administrative',
    'Nhờ quý cơ quan nhắc đơn vị thu gom rác, hai tuần nay rác chất đống trước cổng trường, ruồi bu đầy.',
  ],
  ['feedback', 'administrative', 'Bà con xóm tôi mong có cái đèn ở ngã ba, tối thui, tuần nào cũng có người té xe.'],
  [
    'feedback',
    'administrative',
    'Công ty cao su xả nước hôi ra suối, cá chết. Chúng tôi chỉ mong cơ quan môi trường kiểm tra và bắt công ty khắc phục để dân có nước sạch.',
  ],
  [
    'feedback',
    'administrative',
    'ĐƠN TỐ CÁO. Đường ấp 6 hư nặng mà không ai sửa, học sinh đi học té hoài. Kính mong cấp trên quan tâm.',
  ],
  [
    'feedback',
    'administrative',
    'Ghi nhận ý kiến: thủ tục xin xác nhận cư trú ở xã phải đi ba lần, mỗi lần thiếu một giấy. Đề nghị niêm yết rõ thành phần hồ sơ.',
  ],
  [
    'feedback',
    'administrative',
    'Cha tôi chết oan ở bệnh viện vì chờ lâu không ai cấp cứu. Tôi không kiện, chỉ xin Sở Y tế xem lại quy trình và trả lời gia đình.',
  ],
  [
    'feedback',
    'administrative',
    'Giá đất trong bảng giá mới của tỉnh ở xã tôi cao hơn xã bên cạnh gấp đôi, kiến nghị điều chỉnh cho phù hợp.',
  ],
  [
    'feedback',
    'administrative',
    'Trường thu tiền máy lạnh, tiền tivi, tiền quỹ phụ huynh tới 3 triệu, phụ huynh khó khăn đóng không nổi. Mong kiểm tra và cho trả lại.',
  ],
  ['feedback', 'administrative', 'Mẹ tôi là người có công, nhà dột nát, xin được hỗ trợ xây nhà tình nghĩa.'],
  [
    'feedback',
    'administrative',
    'Điện cúp cả ngày không báo, máy ấp trứng của tôi hư hết, đề nghị điện lực giải thích.',
  ],
  // no petitions
  ['other', 'other', 'Cho tôi hỏi làm lại sổ đỏ bị mất thì nộp hồ sơ ở đâu, lệ phí bao nhiêu, có cần đăng báo không?'],
  [
    'other',
    'other',
    'Em muốn hỏi giờ làm việc của bộ phận một cửa và thủ tục đăng ký kết hôn với người nước ngoài gồm giấy tờ gì ạ.',
  ],
  [
    'other',
    'other',
    'Tập đoàn chúng tôi trân trọng giới thiệu dịch vụ kế toán trọn gói, giảm giá 20% cho khách hàng đăng ký ngay hôm nay.',
  ],
  [
    'other',
    'other',
    'Xin chân thành cảm ơn Ban Tiếp công dân đã giải quyết thỏa đáng cho gia đình tôi, chúng tôi rất hài lòng và biết ơn.',
  ],
  ['other', 'administrative', 'Tôi làm đơn này xin rút lại đơn khiếu nại đề ngày 5/6/2026 vì xã đã giải quyết xong.'],
  [
    'other',
    'administrative',
    'Theo yêu cầu, tôi xin gửi bổ sung giấy chứng nhận photo và biên bản đo đạc cho đơn đã gửi ngày 12/5.',
  ],
  [
    'other',
    'administrative',
    'Tôi gửi thư ngày 3/4, tới nay chưa nhận được trả lời. Xin quý ban cho biết kết quả giải quyết đơn.',
  ],
  ['other', 'administrative', 'Xin nhắc quý cơ quan về đơn của tôi số 0231 đã quá một tháng, đề nghị sớm trả lời.'],
  // mixed
  [
    'mixed',
    'administrative',
    'Thứ nhất, tôi khiếu nại Quyết định 310/QĐ-UBND của xã về giá bồi thường đất của tôi, xin tính lại.\nViệc thứ hai, tôi tố cáo ông Lê Văn Phát, địa chính xã, đòi tôi 20 triệu để nâng giá, tôi có ghi âm, đề nghị xử lý nghiêm.',
  ],
  [
    'mixed',
    'administrative',
    'Nội dung 1: khiếu nại quyết định xử phạt số 12/QĐ-XPHC của Chủ tịch phường, yêu cầu hủy quyết định.\nNội dung 2: phản ánh bãi rác cạnh trường gây mùi hôi, kiến nghị dời đi.',
  ],
  // a second helping, of all kinds
  [
    'denunciation',
    'administrative',
    'Kính thưa Chủ tịch tỉnh, vợ chồng tôi làm hồ sơ xin cấp phép khai thác đất mặt. Anh Quân, chuyên viên Sở Nông nghiệp và Môi trường, kêu chúng tôi chuyển 60 triệu vào tài khoản người quen thì hồ sơ qua nhanh. Chuyển rồi anh nói sếp chưa chịu, cần thêm 40 triệu. Tôi gửi kèm sao kê, mong các anh làm cho ra lẽ.',
  ],
  [
    'denunciation',
    'administrative',
    'Tôi là nhân viên hợp đồng của văn phòng phường. Ông chánh văn phòng Đỗ Quốc Việt bắt chúng tôi ký lãnh tiền làm thêm giờ rồi nộp lại cho ông phân nửa. Ai phản đối bị cắt hợp đồng. Xin bảo vệ danh tính.',
  ],
  [
    'denunciation',
    'criminal',
    'Thầy Hiệp dạy thể dục trường THCS nhiều lần bắt học sinh nữ ở lại một mình, sờ soạng các em. Ba phụ huynh đã viết tường trình nhưng nhà trường ém đi. Tôi đề nghị đình chỉ thầy này và điều tra.',
  ],
  [
    'denunciation',
    'administrative',
    'Tôi phản ánh anh Tú công an khu vực nhận bao thư của quán karaoke Ánh Sao để báo trước mỗi lần kiểm tra. Quán này có tiếp viên, dân xung quanh gọi hoài không ai xuống. Đề nghị Giám đốc Công an tỉnh kiểm tra anh Tú.',
  ],
  [
    'denunciation',
    'administrative',
    'Tôi đứng đơn tố cáo trang trại Thành Công bơm nước phân thẳng xuống kênh Tây lúc nửa đêm bằng ống ngầm. Có clip ngày 3, 5 và 9 tháng 8. Đề nghị lập biên bản quả tang, phạt thật nặng và đóng cửa trại.',
  ],
  [
    'denunciation',
    'party',
    'Tôi xin phản ánh với Đảng ủy về anh Bảy Hùng bí thư chi bộ ấp 4: nhậu say chửi dân, không đóng đảng phí mấy tháng, cất nhà trên đất mương công mà chi bộ không dám nói.',
  ],
  [
    'denunciation',
    'criminal',
    'Cháu Nguyễn Thị Q. 14 tuổi bị người đàn ông tên Sang rủ qua Campuchia làm việc nhẹ lương cao, nay gia đình bị đòi chuộc 120 triệu. Xin công an cứu cháu.',
  ],
  [
    'denunciation',
    'criminal',
    'Tối 12/9 một nhóm thanh niên cầm mã tấu xông vào quán tôi chém bị thương hai người khách, đập phá đồ đạc. Tới nay chưa thấy công an mời ai.',
  ],
  [
    'denunciation',
    'judicial',
    'Tôi tố cáo chấp hành viên Lê Công Lý thông đồng với bên mua trúng đấu giá, dìm giá căn nhà của tôi từ 2 tỷ xuống 900 triệu.',
  ],
  [
    'denunciation',
    'elected',
    'Ông Phan Văn Khải là đại biểu HĐND tỉnh mà vắng họp cả năm, dùng thẻ đại biểu đi dọa tiểu thương ở chợ để không đóng tiền sạp. Đề nghị Thường trực HĐND xem xét tư cách đại biểu của ông.',
  ],
  [
    'complaint',
    'administrative',
    'Nhà tôi nằm trong dự án mở rộng quốc lộ 22. Bảng chiết tính tôi nhận hôm 3/7 thiếu giếng khoan và hàng rào, lại trừ 40 m2 đất nói là hành lang lộ giới dù sổ tôi ghi đủ. Quyết định phê duyệt số 330/QĐ-UBND của UBND phường An Tịnh. Tôi yêu cầu bổ sung cho đủ.',
  ],
  [
    'complaint',
    'administrative',
    'Tháng 4 tôi nhận sổ mới thì diện tích mất 85 m2 so với sổ cũ. Chi nhánh đăng ký đất đai nói đo lại nó vậy. Tôi không chịu, đất có trụ đá bốn góc, xin trả lại diện tích cho tôi.',
  ],
  [
    'complaint',
    'administrative',
    'Con tôi bị tự kỷ, hội đồng xã xác định mức nhẹ tại giấy số 11/GXN. Bệnh viện nhi kết luận nặng. Tôi không đồng ý kết luận của hội đồng, yêu cầu giám định lại để cháu được hưởng trợ cấp.',
  ],
  [
    'complaint',
    'administrative',
    'Phường cho người đến tháo hàng rào của tôi mà không có quyết định nào. Đây là đất trong sổ. Tôi khiếu nại việc làm này và đòi bồi thường.',
  ],
  [
    'complaint',
    'administrative',
    'CSGT lập biên bản tôi nồng độ cồn 0,2 trong khi tôi chỉ uống si rô ho, ra quyết định tước bằng lái 10 tháng. Tôi xin xem xét lại quyết định này.',
  ],
  [
    'complaint',
    'administrative',
    'BHXH tính thiếu của tôi 5 năm đóng bảo hiểm ở nông trường nên lương hưu quá thấp. Đã hỏi nhiều lần đều trả lời không có hồ sơ. Tôi khiếu nại quyết định hưởng lương hưu của tôi.',
  ],
  [
    'complaint',
    'administrative',
    'Sở Nội vụ trả hồ sơ công nhận thương binh của cha tôi vì giấy chứng thương phô tô. Gia đình tôi không nhất trí, đề nghị công nhận.',
  ],
  [
    'complaint',
    'administrative',
    'Tôi là viên chức bị Giám đốc trung tâm chấm dứt hợp đồng làm việc khi đang nghỉ thai sản theo Quyết định 14/QĐ-TT. Tôi khiếu nại quyết định này.',
  ],
  [
    'complaint',
    'labour',
    'Tụi em 15 người đi làm công trình ở Bến Lức cho thầu Hai Lúa, xong việc ông thầu biến mất, còn thiếu tiền công 180 triệu. Nhờ cơ quan lao động giúp.',
  ],
  [
    'complaint',
    'labour',
    'Công ty trừ bảo hiểm trên lương của tôi hàng tháng nhưng ba năm nay không nộp, giờ tôi nghỉ không chốt được sổ.',
  ],
  [
    'complaint',
    'judicial',
    'Tôi không phục bản án ly hôn chia nhà của tòa khu vực, thẩm phán không cho tôi nói, giấy vay nợ của chồng lại công nhận hết. Xin cấp trên xem xét lại bản án.',
  ],
  [
    'complaint',
    'judicial',
    'Công an giữ chiếc máy cày của tôi từ tháng 2 làm tang vật, vụ án đình chỉ rồi mà không trả. Tôi hỏi điều tra viên thì bảo chờ.',
  ],
  [
    'feedback',
    'civil',
    'ĐƠN KHIẾU NẠI. Tôi khiếu nại bà Tám Lụa kế nhà đào mương sát móng làm sụp sân nhà tôi và dời cột mốc sang phần đất của tôi nửa mét.',
  ],
  [
    'feedback',
    'civil',
    'Con dâu tôi ôm sổ đỏ của tôi về bên ngoại thế chấp vay tiền, giờ không chịu trả. Xin chính quyền buộc nó trả giấy cho tôi.',
  ],
  [
    'feedback',
    'civil',
    'Tôi đặt cọc 100 triệu mua nhà của bà Thu, tới ngày công chứng bà không bán mà cũng không trả cọc.',
  ],
  [
    'feedback',
    'administrative',
    'Từ ngày xe ben chở đất chạy qua, đường đê nát bươm, bụi trắng xóa mái nhà. Dân chúng tôi khổ quá, xin cấm xe tải nặng và tưới nước.',
  ],
  [
    'feedback',
    'administrative',
    'Hợp tác xã điện nông thôn tính 3.500 đồng một ký điện, cao hơn ngành điện. Bà con mong được bán điện trực tiếp.',
  ],
  [
    'feedback',
    'administrative',
    'Đê bao lửng bị sạt 30 mét, sắp tới mùa nước nổi, 200 ha lúa của dân có nguy cơ mất trắng. Kính đề nghị gia cố gấp.',
  ],
  [
    'feedback',
    'administrative',
    'Phòng khám tư ở thị trấn cho bệnh nhân uống thuốc không nhãn, giá rất cao, nhiều người dị ứng. Nhờ Sở Y tế kiểm tra.',
  ],
  [
    'feedback',
    'administrative',
    'Trích lục khai sinh cấp qua mạng bị sai dấu tên, ba nơi đều nói không phải trách nhiệm của mình, đề nghị hướng dẫn thống nhất.',
  ],
  [
    'feedback',
    'administrative',
    'Đồng bào Khmer ấp tôi đề nghị mở lại lớp dạy chữ ở chùa dịp hè, trước sáp nhập huyện có hỗ trợ, nay không còn.',
  ],
  [
    'feedback',
    'administrative',
    'Phần mềm một cửa cứ báo lỗi, cán bộ làm tay lại từ đầu, dân chờ cả buổi sáng. Góp ý nên tăng đường truyền và thêm ghế ngồi.',
  ],
  [
    'feedback',
    'administrative',
    'Chủ vựa ve chai đốt dây điện mỗi tối, mùi khét lẹt, trẻ con nôn ói. Kính mong xã nhắc nhở, dời ra xa dân.',
  ],
  [
    'other',
    'administrative',
    'Kính gửi Ban, tôi là người có đơn số 0311 về cấp sổ. Nay gửi thêm bản photo giấy nộp thuế 1992 như cán bộ yêu cầu, nhờ ghép vào hồ sơ.',
  ],
  [
    'other',
    'administrative',
    'Tôi đã khiếu nại Quyết định 77/QĐ-UBND hồi tháng 6. Nay xã đã tính lại giá cho tôi, tôi xin rút đơn, không yêu cầu giải quyết nữa.',
  ],
  [
    'other',
    'administrative',
    'Đơn của tôi về trại gà gửi đã 45 ngày không thấy hồi âm, xin quý ban cho biết đã chuyển cơ quan nào.',
  ],
  [
    'other',
    'other',
    'Nhà em ở xã Mỹ Lệ, muốn lên 100 m2 đất ở thì tiền sử dụng đất tính sao, hồ sơ nộp chỗ nào vậy ạ?',
  ],
  [
    'other',
    'other',
    'Kính gửi tỉnh, tôi viết thư khen chị Diễm ở bộ phận một cửa xã Tân Tập, tận tình hướng dẫn bà già như tôi, xin biểu dương chị.',
  ],
  [
    'mixed',
    'administrative',
    'Tôi nêu hai chuyện. Chuyện 1: xã ra quyết định 51/QĐ-UBND thu hồi đất của tôi tính giá thấp, tôi khiếu nại, yêu cầu tính lại. Chuyện 2: anh Phong cán bộ kiểm đếm đòi tôi 10 triệu, tôi tố cáo anh Phong, có ghi âm.',
  ],
  // and a third
  [
    'denunciation',
    'administrative',
    'Chị Thu Hà làm ở bộ phận trả kết quả của Trung tâm Phục vụ hành chính công phường Kiến Tường hễ ai kẹp tiền vô hồ sơ thì trả trước. Hôm 5/5 tôi thấy chị nhét hai tờ năm trăm vào ngăn kéo. Người không có tiền như tôi đi bốn bận. Đề nghị kiểm tra camera quầy số 2.',
  ],
  [
    'denunciation',
    'administrative',
    'Gửi anh chị thanh tra: công trình nhà văn hóa ấp 5 quyết toán 1,2 tỷ nhưng thợ chính là cháu tôi nói nhận khoán có 700 triệu. Phần còn lại ông Phó Chủ tịch xã Trần Thanh Liêm và nhà thầu chia nhau. Đây là danh sách vật tư và số điện thoại chủ cửa hàng.',
  ],
  [
    'denunciation',
    'administrative',
    'Kế toán trường tiểu học Hòa Bình là cô Nguyễn Mỹ Châu giữ tiền hỗ trợ học sinh nghèo của 46 em từ học kỳ một đến nay, hỏi thì khi nói chờ kho bạc, khi nói đã phát. Kho bạc trả lời đã chi từ tháng 12.',
  ],
  [
    'denunciation',
    'administrative',
    'Ông Huỳnh Tấn Đạt, Phó phòng Văn hóa xã, thường xuyên say rượu trong giờ làm việc, có hôm chửi tục một cụ già 80 tuổi rồi đuổi ra khỏi phòng. Đề nghị kỷ luật ông này.',
  ],
  [
    'denunciation',
    'administrative',
    'Tôi tố cáo ông Lê Khắc Vinh xây nhà xưởng 1.200 m2 trên đất lúa không phép ở ấp 6, phường xuống ba lần lập biên bản ông vẫn làm. Đề nghị cưỡng chế tháo dỡ, xử phạt ông Vinh.',
  ],
  [
    'denunciation',
    'administrative',
    'Tôi tố cáo thẩm mỹ viện Kim Ngân không có giấy phép mà tiêm chất làm đầy cho vợ tôi, biến chứng hoại tử mũi. Chủ là bà Đặng Kim Ngân. Đề nghị đóng cửa, xử lý nghiêm.',
  ],
  [
    'denunciation',
    'administrative',
    'Chúng tôi là tiểu thương chợ Long Hoa. Trưởng ban quản lý chợ Lý Hồng Phát thu tiền sạp 2 lần một tháng, biên lai chỉ ghi một. Ai hỏi thì dọn sạp. 23 chị em ký tên dưới đây đề nghị làm rõ.',
  ],
  [
    'denunciation',
    'party',
    'Chi bộ chúng tôi có đồng chí Mai Hữu Lộc ba tháng không dự họp, đi lễ cúng bái xem bói cho người ta lấy tiền, viết bài lên mạng nói sai đường lối. Kính đề nghị cấp ủy kiểm tra tư cách đảng viên.',
  ],
  [
    'denunciation',
    'criminal',
    'Tôi bị nhóm Út Nhí bắt lên xe chở ra bãi cỏ đánh gãy tay vì món nợ 5 triệu của anh tôi. Chúng quay clip bắt tôi xin lỗi. Kính nhờ công an vào cuộc.',
  ],
  [
    'denunciation',
    'criminal',
    'Trang mạng giả Điện lực gửi đường dẫn, tôi bấm vào thì mất sạch 78 triệu trong tài khoản. Mong công an điều tra bọn lừa đảo.',
  ],
  [
    'complaint',
    'administrative',
    'Dự án kênh tiêu làm mất của tôi 410 m2 đất, xã chỉ hỗ trợ 20 triệu theo Thông báo 66/TB-UBND nói là đất công. Tôi canh tác từ năm 1982 có bà con làm chứng. Tôi không nhận tiền, yêu cầu đo lại và bồi thường theo giá đất.',
  ],
  [
    'complaint',
    'administrative',
    'Tôi xin cấp đổi sổ, xã ghi nguồn gốc là đất mượn của hợp tác xã nên bắt nộp tiền sử dụng đất 100 phần trăm. Văn bản số 210/UBND-KT. Tôi thấy vô lý và khiếu nại văn bản này.',
  ],
  [
    'complaint',
    'administrative',
    'Năm nay hộ tôi bị đưa ra khỏi danh sách hộ nghèo không ai báo một tiếng. Quyết định 1010/QĐ-UBND của xã Tân Tây. Tôi xin khiếu nại để được xét lại công bằng.',
  ],
  [
    'complaint',
    'administrative',
    'Công an xã phạt tôi 2,5 triệu vì cho người ở nhờ không khai báo tạm trú, tôi có khai báo qua điện thoại. Không đồng tình với quyết định xử phạt 0031/QĐ-XPHC.',
  ],
  [
    'complaint',
    'administrative',
    'Sở Xây dựng thu hồi phù hiệu 2 xe khách của tôi theo Quyết định 98/QĐ-SXD trong khi lỗi do thiết bị định vị. Tôi khiếu nại, đề nghị trả phù hiệu.',
  ],
  [
    'complaint',
    'administrative',
    'Con tôi là lao động duy nhất nuôi bà nội bại liệt mà bị gọi đi lính theo Lệnh 77/LGNN. Gia đình khiếu nại lệnh này.',
  ],
  [
    'complaint',
    'labour',
    'Ba tôi làm tài xế xe ben cho ông Tư Cẩu 6 năm, nay bị tai nạn cụt chân, chủ không trả đồng nào còn nói không phải người của ông. Xin bảo vệ quyền lợi người lao động.',
  ],
  [
    'complaint',
    'judicial',
    'Tiền bán đấu giá nhà bên phải thi hành án đã nộp về cơ quan thi hành án tám tháng mà chưa chi trả cho tôi.',
  ],
  [
    'complaint',
    'party',
    'Tôi không đồng ý bị xóa tên trong danh sách đảng viên vì tôi đi làm xa có xin phép. Đề nghị cấp trên xem xét lại quyết định của Đảng ủy xã.',
  ],
  [
    'feedback',
    'civil',
    'Mồ mả ông bà tôi nằm trên phần đất nay ông Sáu đứng tên, ông không cho vào thắp nhang, đòi dời mộ. Xin phân giải giúp.',
  ],
  [
    'feedback',
    'civil',
    'Tôi hùn vốn mở quán với người bạn, làm ăn lỗ nó ôm hết tiền vốn của tôi bỏ về quê, xin nhà nước đòi giùm.',
  ],
  [
    'feedback',
    'administrative',
    'Mấy giếng khoan công nghiệp của nhà máy nước đá hút cạn mạch, giếng cả xóm khô hết. Mong cơ quan khảo sát.',
  ],
  [
    'feedback',
    'administrative',
    'Trường THPT trong xã xuống cấp, trần rơi xuống giữa giờ học. Phụ huynh lo lắm, kính mong sửa chữa trước năm học.',
  ],
  [
    'feedback',
    'administrative',
    'Ngã tư gần chợ không có đèn tín hiệu, xe chạy quá tốc độ, tháng nào cũng có tai nạn. Đề nghị cảnh sát giao thông tuần tra.',
  ],
  [
    'feedback',
    'administrative',
    'Cơ sở nuôi người già ở ấp tôi không thấy ai kiểm tra, các cụ nằm dơ dáy. Mong ngành chức năng ghé thăm.',
  ],
  ['feedback', 'administrative', 'Bảng chỉ dẫn di tích ghi sai năm, khách hỏi hoài. Xin góp ý sửa lại.'],
  [
    'feedback',
    'administrative',
    'Xin cho biết dự án khu dân cư Hồng Đào bao giờ giao nền, chúng tôi đóng tiền đủ 4 năm mà chủ đầu tư chưa làm hạ tầng.',
  ],
  [
    'feedback',
    'administrative',
    'Bà con vùng biên xin được mua bảo hiểm y tế hộ gia đình theo quý, đóng một năm một lần nặng quá.',
  ],
  [
    'other',
    'administrative',
    'Về vụ xây nhà lấn hẻm tôi đã trình bày trong đơn trước, nay bổ sung thêm 5 tấm hình và biên bản ngày 3/9 của tổ dân phố.',
  ],
  ['other', 'administrative', 'Tôi xin rút đơn khiếu nại BHXH gửi hôm 9/4 vì đã được giải quyết, xin cảm ơn.'],
  [
    'other',
    'other',
    'Anh chị ơi cho em hỏi con em sinh ở nước ngoài muốn làm khai sinh ở Tây Ninh thì cần giấy tờ gì ạ?',
  ],
  [
    'mixed',
    'administrative',
    'Tôi có hai việc. Việc thứ nhất khiếu nại Thông báo 19/TB-UBND không cấp sổ cho tôi. Việc thứ hai tố cáo ông Hảo địa chính xã nhận của tôi 12 triệu rồi không làm, có giấy tay ông ký.',
  ],
  // a fourth: officials named in feedback, quarrels called denunciations, reminders that quote
  [
    'feedback',
    'administrative',
    'Chúng tôi có gặp ông Lê Văn Thành, trưởng ấp, ông nói đã báo xã ba lần. Xã cử anh Dũng cán bộ giao thông xuống chụp hình rồi thôi. Đường vẫn ngập, bà con mong sớm nâng nền.',
  ],
  [
    'feedback',
    'administrative',
    'Anh Hùng khuyến nông xã rất nhiệt tình nhưng cả xã có một người, bà con trồng lúa gặp rầy không biết hỏi ai. Đề nghị tăng cường cán bộ và hỗ trợ thuốc.',
  ],
  [
    'feedback',
    'administrative',
    'Cô Lan hiệu trưởng có họp phụ huynh, giải thích trường thiếu 4 phòng học nên phải học ca ba. Phụ huynh chúng tôi kiến nghị xây thêm phòng.',
  ],
  [
    'feedback',
    'administrative',
    'Hôm 3/8 tôi nộp hồ sơ ở một cửa, chị Hạnh tiếp nhận nói mạng hỏng phải quay lại. Tôi đi ba lần mới xong. Góp ý cải tiến, đừng để dân chờ.',
  ],
  [
    'feedback',
    'civil',
    'ĐƠN TỐ CÁO. Tôi tố cáo ông Bảy Lành hàng xóm lấn ranh đất 2 mét ngang, đổ đất lấp mương thoát nước chung. Xã hòa giải hai lần không thành. Yêu cầu ông trả đất.',
  ],
  [
    'feedback',
    'civil',
    'Tôi tố cáo bà Hường mượn của tôi 90 triệu có giấy nợ, hẹn hai năm không trả, còn thách tôi đi kiện. Nhờ chính quyền đòi giúp.',
  ],
  [
    'complaint',
    'administrative',
    'Ông Chủ tịch xã Trần Văn Lực ký quyết định số 512/QĐ-UBND lấy 300 m2 đất ruộng của tôi làm sân bóng mà giá có 70 ngàn một mét. Tôi không chấp nhận, xin tỉnh hủy quyết định này.',
  ],
  [
    'complaint',
    'administrative',
    'Bà Nguyễn Thị Kim, cán bộ địa chính, trả hồ sơ của tôi bảo đất đang tranh chấp trong khi không có ai tranh chấp. Công văn 88/UBND không nêu căn cứ. Tôi yêu cầu xã tiếp nhận hồ sơ cấp giấy cho tôi.',
  ],
  [
    'complaint',
    'administrative',
    'Kính đơn: mẹ tôi nộp hồ sơ Mẹ Việt Nam anh hùng đã 14 tháng, chuyên viên Sở tên Quyên nói thiếu giấy, tôi bổ sung rồi vẫn bị trả. Tôi khiếu nại việc kéo dài này.',
  ],
  [
    'complaint',
    'administrative',
    'Chủ tịch phường ký quyết định cưỡng chế 77/QĐ-CCXP phá nhà tôi ngày 15/9. Nhà tôi xây trước năm 2004 có giấy tờ. Kính xin dừng cưỡng chế và xem xét lại.',
  ],
  [
    'complaint',
    'administrative',
    'Công ty chúng tôi không đồng ý với Công văn 1201/BQLKKT-ĐT của Ban Quản lý khu kinh tế từ chối gia hạn tiến độ dự án, đề nghị xem xét lại.',
  ],
  [
    'complaint',
    'administrative',
    'Tôi bị bảo hiểm xã hội truy thu 48 triệu tiền lương hưu nói hưởng sai 3 năm. Quyết định 900/QĐ-BHXH. Tôi không có lỗi gì, xin hủy.',
  ],
  [
    'denunciation',
    'administrative',
    'Ông Dương Minh Triết bên Ban Quản lý dự án chỉ đạo cấp dưới ép nhà thầu mua cát của công ty con trai ông, giá cao hơn 30 phần trăm, ai không nghe thì bị làm khó nghiệm thu.',
  ],
  [
    'denunciation',
    'administrative',
    'Tôi viết lá đơn này trong lo sợ. Sếp tôi là Chi cục trưởng Nguyễn Phú Cường bắt nhân viên góp mỗi người 5 triệu mua quà Tết biếu cấp trên, ai không góp bị hạ thi đua.',
  ],
  [
    'denunciation',
    'administrative',
    'Danh sách hỗ trợ hạn mặn ấp Gò Me có 9 người không làm ruộng, đều là bà con của trưởng ấp Phan Văn Bé. Người mất lúa thật như chúng tôi thì không có tên. Đề nghị xem xét xử lý ông Bé.',
  ],
  [
    'denunciation',
    'administrative',
    'Cán bộ thuế tên Hậu phụ trách chợ nói với tôi đóng 2 triệu tiền mặt thì khỏi nâng doanh thu. Tôi có quay lại lúc anh ta nhận. Nhờ lãnh đạo thuế xử lý.',
  ],
  [
    'denunciation',
    'administrative',
    'Bác sĩ trưởng khoa sản bệnh viện khu vực Nguyễn Thành Tín đòi gia đình sản phụ đưa riêng 3 triệu mới mổ. Vợ tôi đau cả đêm, phải đưa tiền mới được mổ. Tôi yêu cầu kỷ luật bác sĩ này.',
  ],
  [
    'denunciation',
    'administrative',
    'Hiệu trưởng trường cấp 3 tự ý bán 40 bộ máy tính cũ, thu tiền cho thuê căn tin không vào sổ. Giáo viên chúng tôi góp ý thì bị chuyển đi điểm xa.',
  ],
  [
    'denunciation',
    'party',
    'Tôi, đảng viên 30 năm, báo cáo việc đồng chí Phó Bí thư chi bộ khu phố 1 tổ chức cho đảng viên ký khống nghị quyết, không họp mà vẫn có biên bản. Đề nghị Ủy ban Kiểm tra làm rõ.',
  ],
  [
    'denunciation',
    'criminal',
    'Chủ hụi Lê Thị Hồng giật của 40 người chúng tôi hơn 6 tỷ đồng rồi bỏ trốn trong đêm, nhà khóa cửa, xe dọn sạch. Đề nghị công an khởi tố hành vi chiếm đoạt.',
  ],
  [
    'denunciation',
    'criminal',
    'Con tôi bị nhóm bạn cho hút cỏ mỹ rồi ép bán lại trong trường. Tôi biết chỗ chứa và người cầm đầu. Xin giữ kín tên tôi.',
  ],
  [
    'complaint',
    'judicial',
    'Tôi đã nộp đơn yêu cầu thi hành bản án 44/2025/DS-ST mười tháng nay, chấp hành viên Hoàng không làm gì. Tôi khiếu nại ông Hoàng, đề nghị thay người.',
  ],
  [
    'complaint',
    'labour',
    'Tôi giúp việc nhà cho bà Loan ở phường Tân An, làm 8 tháng bà quỵt hai tháng lương, lấy giữ giấy tờ của tôi.',
  ],
  [
    'complaint',
    'labour',
    'Công ty chuyển tôi từ kế toán xuống lao công vì tôi mang thai, ép tôi viết đơn nghỉ. Tôi yêu cầu được làm việc cũ.',
  ],
  [
    'other',
    'administrative',
    'Kính gửi Ban TCD. Đơn khiếu nại Quyết định 512/QĐ-UBND tôi gửi ngày 2/8 đến nay hơn 40 ngày chưa thấy trả lời, xin cho biết ai đang giải quyết.',
  ],
  [
    'other',
    'administrative',
    'Gửi kèm thêm 3 tin nhắn và 1 đoạn ghi âm để bổ sung cho đơn tố cáo tôi nộp hôm 11/5 về ông Triết.',
  ],
  ['other', 'other', 'Em hỏi chút: bán đất cho anh ruột thì có phải đóng thuế thu nhập không, làm ở thuế nào ạ?'],
  [
    'feedback',
    'administrative',
    'Người lao động tự do ở ấp tôi mong được mở lớp dạy nghề ngắn hạn, giới thiệu việc làm cho bộ đội xuất ngũ.',
  ],
  [
    'feedback',
    'administrative',
    'Khu nhà trọ Út Hồng không có bình chữa cháy, dây điện chằng chịt, cửa thoát hiểm khóa. Mong công an phòng cháy kiểm tra trước khi xảy ra chuyện.',
  ],
  [
    'feedback',
    'party',
    'Kính gửi Tỉnh ủy, tôi là cán bộ hưu trí, xin đóng góp ý kiến vào dự thảo báo cáo chính trị đại hội đảng bộ, cần nêu rõ hơn về cán bộ trẻ.',
  ],
]
