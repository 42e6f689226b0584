/**
 * Words that show what a letter is: each signal has a weight and its phrases, written as citizens write them.
 * `*` stands for up to three syllables. Weights follow the office's practice: content over titles
 * (Thông tư 05/2021/TT-TTCP Điều 6); the definitions are those of Luật Khiếu nại Điều 2, Luật Tố cáo Điều 2,
 * Luật Tiếp công dân Điều 2.
 */
export type Signal =
  // complaint
  | 'attack_decision'
  | 'attack_act'
  | 'own_right'
  | 'complain'
  | 'second'
  | 'overdue_complaint'
  // denunciation
  | 'denounce'
  | 'titled'
  | 'corrupt'
  | 'abuse'
  | 'private_wrong'
  | 'party_wrong'
  | 'punish'
  | 'secrecy'
  | 'official'
  | 'leader'
  | 'proof'
  // feedback
  | 'wish'
  | 'nuisance'
  | 'check'
  | 'report_state'
  | 'common_good'
  // other
  | 'question'
  | 'thanks'
  | 'spam'
  | 'withdraw'
  | 'supplement'
  | 'remind'
  | 'earlier'
  | 'file_request'
  // whose business
  | 'judgment'
  | 'enforcement'
  | 'prosecution'
  | 'crime'
  | 'party'
  | 'party_discipline'
  | 'private_dispute'
  | 'loan'
  | 'labour'
  | 'elected'
  | 'regulation'
  | 'district'
  | 'blocker'

export interface CueGroup {
  signal: Signal
  weight: number
  /** True: "không", "chưa" before it takes it away. */
  negatable?: boolean
  phrases: string
}

/** Phrases are separated by `|`. */
export const CUES: readonly CueGroup[] = [
  // Names of laws and stock phrases swallow the words inside them.
  {
    signal: 'blocker',
    weight: 0,
    phrases:
      'luật khiếu nại tố cáo|luật tố cáo|luật khiếu nại|luật tiếp công dân|khiếu nại tố cáo|khiếu nại, tố cáo|quyền khiếu nại|quyền tố cáo|giải quyết khiếu nại tố cáo|giải quyết tố cáo|người giải quyết khiếu nại|tiếp công dân|ủy ban kiểm tra|thanh tra tỉnh|thanh tra chính phủ|luật phòng chống tham nhũng|ban tiếp công dân|đơn tố cáo|đơn khiếu nại|tố cáo sai|bị tố cáo sai|khiếu tố|quy định của luật tố cáo|lợi dụng quyền tố cáo|không tố cáo|cán bộ hưu trí|công chức nghỉ hưu|cán bộ nghỉ hưu|phản ánh kiến nghị|kiến nghị phản ánh|hội nghị cán bộ|hội đồng thi hành án|điện thoại|số điện thoại|yêu cầu|nhu cầu|cầu mong|cầu xin|khẩn cầu|thỉnh cầu|cầu cứu|toàn cầu|trường hợp|thị trường|công trường|hiện trường|lập trường|trường kỳ|môi trường sống|đường dây nóng|đường dây lừa|thư điện tử|đại diện|kinh phí|phòng kinh tế|kinh nghiệm|kinh khủng|thần kinh|kinh thưa|tính mạng|sinh mạng|thuốc lá|thuốc trừ sâu|cát bụi|suối vàng|tỷ lệ phí|đồng hồ|rác rưởi|tàu xe|quê quán|đường cùng|đường đi nước bước|con đường sống|đường sống|đường hướng|cầu tiến|chợ rẫy|bệnh viện chợ rẫy|lớp học tình thương|trường phái|giấy tờ tùy thân|gửi đơn khiếu nại quyết định|gửi đơn khiếu nại đối với quyết định|nộp đơn khiếu nại quyết định|có đơn khiếu nại quyết định|đã có đơn khiếu nại * quyết định|đã gửi đơn khiếu nại * quyết định|lương tâm|xử lý nước thải|xử lý rác|xử lý chất thải|xử lý môi trường|hồ xử lý|xử lý hồ sơ|xử lý đơn|bất lương|lương thiện|lương thực|mạng lưới|nhà nước|nước nhà|đất nước',
  },

  // ---- complaint
  {
    signal: 'attack_decision',
    weight: 4,
    negatable: true,
    phrases:
      'khiếu nại quyết định|khiếu nại * quyết định số|khiếu nại các quyết định|khiếu nại đối với quyết định|khiếu nại thông báo|khiếu nại đối với thông báo|khiếu nại công văn|khiếu nại văn bản|khiếu nại lệnh|khiếu nại * lệnh gọi|khiếu nại kết luận|khiếu nại biên bản|khiếu nại giấy chứng nhận|không đồng ý với quyết định|không đồng ý quyết định|không đồng ý * quyết định|không chấp nhận quyết định|không chấp nhận * quyết định|không nhất trí với quyết định|không đồng ý với thông báo|không đồng ý với công văn|không đồng tình với quyết định|không thống nhất với quyết định|hủy quyết định|hủy bỏ quyết định|hủy * quyết định|thu hồi quyết định|thu hồi * quyết định|bãi bỏ quyết định|sửa đổi quyết định|sửa quyết định|xem xét lại quyết định|xem lại quyết định|rút lại quyết định|hủy thông báo|hủy bỏ thông báo|hủy công văn|hủy lệnh|đối tượng khiếu nại|quyết định bị khiếu nại|quyết định * trái pháp luật|quyết định * là sai|quyết định * không đúng|quyết định cưỡng chế đối với|dừng cưỡng chế|ngưng cưỡng chế|tạm dừng cưỡng chế|hoãn cưỡng chế|không công nhận quyết định',
  },
  {
    signal: 'attack_act',
    weight: 3,
    negatable: true,
    phrases:
      'khiếu nại hành vi|khiếu nại việc|khiếu nại về việc|khiếu nại cách|khiếu nại vụ|khiếu nại chuyện|khiếu nại chi nhánh|khiếu nại ubnd|khiếu nại ủy ban|khiếu nại chủ tịch|khiếu nại phòng|khiếu nại sở|khiếu nại trung tâm|khiếu nại công an|khiếu nại bảo hiểm|khiếu nại tỉnh|khiếu nại xã|khiếu nại phường|khiếu nại cán bộ|hành vi hành chính|người bị khiếu nại|bị khiếu nại|người khiếu nại|nội dung khiếu nại|từ chối hồ sơ|từ chối tiếp nhận hồ sơ|từ chối cấp|không cấp giấy|không chịu cấp|trả hồ sơ|trả lại hồ sơ|chậm giải quyết hồ sơ|chậm trả hồ sơ|không trả kết quả|không công nhận hộ tôi|áp giá * thấp|áp giá thấp|áp giá không đúng|tính sai|tính thiếu|bồi thường thiếu|bồi thường thấp|bồi thường không đúng|bồi thường chưa đúng|bồi thường không thỏa đáng|hỗ trợ thiếu|không bồi thường|không được bồi thường|kiểm đếm thiếu|đo thiếu|đo sai|phạt tôi|xử phạt tôi|phạt oan|xử phạt oan|xử phạt không đúng|cắt chế độ|cắt trợ cấp|cắt tiền|dừng chi trả|loại tên|gạch tên|không xét hồ sơ|từ chối chi trả|từ chối giải quyết|không giải quyết chế độ|kỷ luật tôi|cho tôi thôi việc|buộc thôi việc|thu hồi đất của|cưỡng chế nhà tôi|cưỡng chế đất|tháo dỡ nhà tôi',
  },
  // Said of a decision or a result, mostly one's own.
  {
    signal: 'attack_act',
    weight: 2,
    phrases:
      'không nhất trí|tôi không chịu|trả lại diện tích|mất # m2|thiếu # m2|bổ sung cho đủ|tính cho đủ|không phục|hội đồng xác định|yêu cầu giám định lại|không đồng ý|hoàn toàn không đồng ý|không chấp nhận|không thống nhất|không thỏa đáng|chưa thỏa đáng|yêu cầu tính lại|xin tính lại|tính lại cho đúng|xin xem xét lại|xem xét lại',
  },
  {
    signal: 'complain',
    weight: 2,
    negatable: true,
    phrases:
      'tôi khiếu nại|xin khiếu nại|nay khiếu nại|làm đơn khiếu nại|làm đơn này khiếu nại|viết đơn khiếu nại|viết đơn này khiếu nại|em khiếu nại|tui khiếu nại|con khiếu nại|chúng tôi khiếu nại|gia đình tôi khiếu nại|hộ tôi khiếu nại|công ty * khiếu nại|bà con khiếu nại|khiếu nại với|khiếu nại lên|khiếu nại nội dung|khiếu nại như sau|khiếu nại cái này',
  },
  {
    signal: 'own_right',
    weight: 1,
    phrases:
      'quyền và lợi ích hợp pháp của|quyền lợi hợp pháp của|xâm phạm quyền|đất của tôi|đất của tui|đất nhà tôi|đất tôi|đất của gia đình|đất của hộ|thửa đất của tôi|nhà của tôi|nhà tôi|hộ tôi|gia đình tôi|của gia đình tôi|cho tôi|của tôi|hồ sơ của tôi|hồ sơ của em|yêu cầu của tôi|tính lại|tính đúng|tính đủ|bồi thường cho tôi|cấp giấy chứng nhận cho tôi|trả lại đất|công nhận * cho tôi|bồi thường lại|áp lại giá|bồi thường bổ sung',
  },
  {
    signal: 'second',
    weight: 4,
    phrases:
      'khiếu nại lần hai|khiếu nại lần 2|khiếu nại lần thứ hai|khiếu nại (lần hai)|khiếu nại tiếp|giải quyết lần hai|giải quyết lần 2|giải quyết khiếu nại lần đầu|quyết định giải quyết khiếu nại|giải quyết khiếu nại của|không đồng ý * quyết định giải quyết',
  },
  {
    signal: 'overdue_complaint',
    weight: 3,
    phrases:
      'chậm giải quyết khiếu nại|không giải quyết khiếu nại|không giải quyết đơn|quá hạn giải quyết|quá thời hạn giải quyết|giải quyết khiếu nại quá hạn|thông báo thụ lý|thụ lý khiếu nại|giấy thụ lý|quá hạn * chưa giải quyết|đã thụ lý|hết thời hạn giải quyết|quá 30 ngày|quá 45 ngày|đã quá thời hạn|chưa ra quyết định giải quyết|không ra quyết định giải quyết|không được mời đối thoại',
  },

  // ---- denunciation
  {
    signal: 'denounce',
    weight: 4,
    negatable: true,
    phrases:
      'tôi tố cáo|xin tố cáo|nay tố cáo|em tố cáo|tui tố cáo|chúng tôi tố cáo|bà con tố cáo|làm đơn tố cáo|làm đơn này tố cáo|làm đơn này để tố cáo|viết đơn tố cáo|viết đơn này tố cáo|tố cáo ông|tố cáo bà|tố cáo anh|tố cáo cô|tố cáo đồng chí|tố cáo hành vi|tố cáo các hành vi|tố cáo việc|tố cáo về việc|tố cáo lãnh đạo|tố cáo cán bộ|tố cáo chủ tịch|tố cáo phó|tố cáo trưởng|tố cáo công chức|tố cáo đảng viên|tố cáo bí thư|tố cáo công ty|tố cáo cơ sở|tố cáo chủ|tố cáo kế toán|tố cáo thầy|tố cáo hiệu trưởng|tố cáo giám đốc|người bị tố cáo|nội dung tố cáo|hành vi bị tố cáo|người tố cáo|tố giác|tin báo tội phạm|báo tin về tội phạm|cung cấp thông tin về ông|cung cấp thông tin về bà|cung cấp thông tin về việc làm sai|thưa ông|tố ông|tố bà|vạch trần|tố cáo tiếp|đứng đơn tố cáo|gửi đơn này tố cáo|gửi đơn tố cáo ông|gửi đơn tố cáo bà|gửi đơn tố cáo công ty|xin gửi đơn tố cáo',
  },
  // Counted only where it stands in a title or subject, and then only beside named persons and wrongs.
  { signal: 'titled', weight: 1, phrases: 'đơn tố cáo|đơn tố giác|thư tố cáo|tố cáo|tố giác|tin báo' },
  { signal: 'denounce', weight: 2, negatable: true, phrases: 'tố cáo|tố giác' },
  {
    signal: 'corrupt',
    weight: 3,
    negatable: true,
    phrases:
      'nhận hối lộ|đòi hối lộ|ăn hối lộ|hối lộ|tham ô|tham nhũng|ăn tiền|ăn chặn|ăn bớt|bớt xén|ăn chia|chia chác|vòi tiền|vòi vĩnh|đòi tiền|đòi chung|chung chi|chung tiền|lót tay|bồi dưỡng * triệu|bao thư|phong bì|bỏ túi|bỏ túi riêng|đút túi|lại quả|phần trăm hoa hồng|chi phí bôi trơn|chạy việc|chạy án|chạy chế độ|chạy dự án|lo lót|lo chi phí|nhận tiền|lấy tiền của dân|thu tiền * không biên lai|thu tiền không biên lai|không có biên lai|không xuất biên lai|không ghi biên lai|tiền ngoài quy định|thu thêm|khai khống|khai gian|kê khống|lập khống|quyết toán khống|nâng khống|ghi khống|chi khống|khai khống|cấp khống|xác nhận khống|xác nhận sai|xác nhận gian dối|lập danh sách khống|lập hồ sơ khống|hồ sơ giả|làm giả|giả mạo|giả chữ ký|ký giả|ký khống|hợp thức hóa|sửa hồ sơ|tẩy xóa hồ sơ|chiếm đoạt tiền|chiếm dụng|biển thủ|thụt két|trục lợi|tư lợi|tư túi|bán đất công|cho thuê đất công|bán tài sản công|bán rẻ|thông thầu|thông đồng|móc nối|câu kết|cấu kết|quân xanh|quân đỏ|dàn xếp thầu|rút ruột|vẽ dự án|chuyển khoản trước|phải đưa tiền|phải chung|bớt lại cho|tài khoản của vợ|tài khoản vợ|tài khoản của em|tài khoản của con|tài khoản cá nhân của ông|tài khoản cá nhân của bà|tài khoản cá nhân|không qua đấu giá|kê khai tài sản không|không kê khai tài sản|bất minh|tài sản bất thường|quyết toán * trong khi thực tế|người đã chết|cùng một nét chữ|ký thay|chi sai|chi khống|lấy tiền quỹ|lấy tiền hỗ trợ|giữ lại tiền|giữ tiền|cắt xén|chênh lệch|xà xẻo|xén bớt|ăn quỹ|quỹ đen|thâm hụt|không nộp vào quỹ|không nộp về|thu sai|thu vượt|thu trái quy định|thu tiền trái|thu tiền của|tiền trà nước|tiền cà phê|gợi ý đưa|gợi ý * tiền|gợi ý chung|yêu cầu đưa|hứa lo|nhận lo|bao lo|chạy chức|chạy chỉ tiêu|chạy trường|chạy sổ|bán suất|bán chỉ tiêu|mạo chữ ký|mạo danh|sửa điểm|nâng điểm|khai man|lập hồ sơ sai|xe công|chiếm đất công|đất công * cho thuê|lấy xi măng|lấy vật tư|bán vật tư|bán vật liệu|bán thuốc ra ngoài|ăn hoa hồng|hoa hồng|sử dụng sai mục đích|sai mục đích|quỹ * không công khai|không công khai thu chi|chi sai nguyên tắc|mượn tiền quỹ|xài tiền quỹ|tiền quỹ|tự ý thu|tự ý bán|tự ý cho thuê|ưu ái người nhà|em vợ|đưa tên người nhà|đưa mẹ * vào|đưa con * vào|đưa em * vào|đưa * vào danh sách|nộp lại cho ông|nộp lại cho bà|nộp lại phân nửa|ký lãnh tiền|nhận bao thư|kẹp tiền|nhét tiền|kẹp * vào hồ sơ|thu hai lần|thu # lần|biên lai chỉ ghi|chia nhau|ép nhà thầu|mua cát của công ty con|công ty con trai|công ty của con|công ty của vợ|góp mỗi người|quà biếu|biếu cấp trên|đưa riêng|phải đưa tiền|tiền mặt thì khỏi|thông đồng|dìm giá|báo trước mỗi lần|đưa người nhà vào danh sách|đòi * # triệu|đòi * # đồng|đòi * # ngàn|đưa * # triệu|chung * # triệu|nộp riêng|vòi * # triệu|lấy của * # triệu|nhận của * # triệu|thu của * # triệu|thu mỗi|bỏ qua lỗi|tha xe|không lập biên bản mà|nhận * # triệu đồng để|lót * triệu',
  },
  // Told without the words of the law: things do not add up.
  {
    signal: 'corrupt',
    weight: 1.5,
    phrases:
      'không biết đi đâu|tiền đi đâu|đi đâu hết|danh sách ký nhận|ký nhận đủ|ký nhận thay|không cầm viết|chữ ký không phải|không phải chữ ký|có tên mà không nhận|tên người chết|phát thiếu|cấp thiếu|chỉ phát|phát cho * # triệu|trong khi sổ ghi|trong khi danh sách ghi|trên sổ ghi|trên giấy ghi|thực tế chỉ|không ghi sổ|không vào sổ|không công khai|mờ ám|khuất tất|bất thường|không minh bạch|thiếu minh bạch|nhà lầu xe hơi|giàu lên|cất nhà lầu|do vợ * đứng tên|do chồng * đứng tên|người nhà đứng tên|thất thoát|cắt khẩu phần|thay bằng * rẻ|nghiệm thu * trong khi|nghiệm thu khống|không quyết toán|chưa quyết toán|tiền dân góp|giao cho em|giao thầu cho|em ruột thầu|mỗi tháng gửi|mỗi tháng nộp|bằng của người khác|sử dụng bằng|dùng bằng|không đúng thiết kế|đổi vật liệu',
  },
  {
    signal: 'abuse',
    weight: 2,
    negatable: true,
    phrases:
      'có hành vi|lợi dụng chức vụ|lợi dụng chức quyền|lạm dụng chức vụ|lạm quyền|lộng quyền|bao che|dung túng|tiếp tay|bảo kê|nhũng nhiễu|hạch sách|sách nhiễu|gây khó dễ|trù dập|trả thù|đe dọa|hăm dọa|hành hung|đánh dân|chửi dân|chửi mắng|xúc phạm|thiếu trách nhiệm|cố ý làm trái|làm trái quy định|trái quy định|vi phạm pháp luật|bổ nhiệm người nhà|đưa người nhà|người thân vào làm|con ông cháu cha|bằng giả|sử dụng bằng|khai man lý lịch|gian dối|gian lận|ép dân|o ép|cửa quyền|hách dịch|đánh bạc|nhậu nhẹt trong giờ|say xỉn|quấy rối|sàm sỡ|đánh học sinh|đánh cháu|bạo hành|ép học thêm|vụ lợi|sai phạm|hành vi sai trái|việc làm sai trái|làm sai|chiếm đất công|lấn chiếm đất công|lấn đất công|phá rừng|không xử lý mà còn|lăng mạ|làm nhục|sỉ nhục|hành hạ|tát|đánh đập|gạ tình|gạ gẫm|phạt quỳ|nhắm mắt làm ngơ|làm ngơ|báo tin trước|ém nhẹm|ém đơn|ngâm hồ sơ|cố tình kéo dài|ép buộc|ép ký|ép cung|thiên vị|không khách quan|mua chuộc|bớt khẩu phần|cắt khẩu phần|bỏ bê|bỏ nhiệm sở|cho mượn con dấu|hành vi vi phạm|vi phạm nghiêm trọng|vi phạm quy chế|vi phạm quy định|lợi dụng danh nghĩa|lợi dụng việc|tự ý|cấu xén|đánh bài|chơi bài ăn tiền|bắt tay với|chống lưng|bao bọc|vi phạm nồng độ cồn|không trung thực|sờ soạng|bắt ở lại một mình|vắng họp|dọa|hăm|lừa dân|qua mặt',
  },
  {
    signal: 'private_wrong',
    weight: 2,
    negatable: true,
    phrases:
      'xả thải|xả nước thải|xả trộm|xả lén|chôn chất thải|đổ chất thải|đổ trộm|khai thác trái phép|khai thác cát trái phép|khai thác đất trái phép|hút cát|bơm cát|xây dựng trái phép|xây trái phép|xây không phép|xây dựng không phép|lấn chiếm|phân lô bán nền|không giấy phép|không có giấy phép|không phép|bán hàng giả|hàng giả|hàng nhái|thuốc giả|phân bón giả|trốn thuế|sử dụng lao động trẻ em|cho vay nặng lãi|nặng lãi|lừa đảo|chiếm đoạt|đánh đập|hành hạ|buôn bán ma túy|sản xuất giả|bơm tạp chất|chất cấm|giết mổ lậu|đá gà|tổ chức đánh bạc|số đề|buôn lậu|khám chữa bệnh không phép|hành nghề không phép',
  },
  {
    signal: 'party_wrong',
    weight: 3,
    negatable: true,
    phrases:
      'vi phạm điều lệ đảng|19 điều|những điều đảng viên không được làm|điều đảng viên không được làm|tư cách đảng viên|vi phạm tư cách|vi phạm kỷ luật đảng|đảng viên vi phạm|chung sống như vợ chồng|sống chung như vợ chồng|quan hệ bất chính|bỏ sinh hoạt|không sinh hoạt đảng|bỏ sinh hoạt chi bộ|không chấp hành nghị quyết|mất đoàn kết nội bộ|bè phái|nói xấu đảng|suy thoái|lối sống sa đọa|lối sống buông thả|vi phạm đạo đức lối sống|đạo đức lối sống|khai man tuổi đảng|khai man lý lịch đảng|lý lịch đảng viên|sinh con thứ ba|kết nạp đảng sai|mê tín dị đoan|tự diễn biến|trù dập đảng viên|thu đảng phí|đảng phí',
  },
  {
    signal: 'punish',
    weight: 2,
    negatable: true,
    phrases:
      'xử lý nghiêm|xử lý kỷ luật|xử lý ông|xử lý bà|xử lý theo pháp luật|xử lý theo quy định|xử lý hình sự|xử lý trách nhiệm|xử lý cán bộ|xử lý người|kỷ luật ông|kỷ luật bà|kỷ luật nghiêm|kỷ luật cán bộ|cách chức|đuổi việc|khai trừ|truy cứu trách nhiệm|trừng trị|trừng phạt|khởi tố|bắt giam|đình chỉ công tác|thu hồi tiền|thu hồi số tiền|làm rõ hành vi|làm rõ sai phạm|làm rõ trách nhiệm|điều tra làm rõ|xác minh làm rõ|thanh tra làm rõ|thanh tra về|cho thanh tra|thanh tra toàn diện|đề nghị thanh tra|kiểm tra dấu hiệu vi phạm|kiểm điểm|xem xét kỷ luật|đảng xem xét|xử phạt nghiêm|xử phạt công ty|xử phạt cơ sở|trả lại tiền cho dân|xử lý đúng người|xử lý đúng pháp luật|xử lý thích đáng|có hình thức kỷ luật|hình thức xử lý|xác minh, xử lý|xác minh xử lý|kiểm tra, xử lý|kiểm tra xử lý|kiểm tra, xác minh|xác minh nội dung|điều tra, xử lý|bãi nhiệm|miễn nhiệm|tước|đình chỉ hoạt động|xử phạt hành chính|xử phạt',
  },
  {
    signal: 'punish',
    weight: 1.5,
    negatable: true,
    phrases:
      'phạt nặng|phạt thật nặng|phạt thật nghiêm|đóng cửa trại|đóng cửa cơ sở|đóng cửa công ty|đóng cửa quán|quả tang|bắt quả tang|tịch thu ghe|đình chỉ thầy|đình chỉ cô|đình chỉ ông|đình chỉ bà|xử ông|xử bà|làm cho ra lẽ|yêu cầu xử lý|đề nghị xử lý|để xử lý|xin xử lý|cấp trên xử lý|cơ quan xử lý|xử lý dứt điểm|vào cuộc xác minh|xác minh|làm rõ|phải chịu trách nhiệm|chịu trách nhiệm trước pháp luật',
  },
  {
    signal: 'secrecy',
    weight: 2,
    phrases:
      'giữ bí mật|giữ kín tên|giữ kín danh tính|giữ kín thông tin|giữ kín họ tên|bảo mật danh tính|bảo mật thông tin người|tuyệt đối bảo mật|giấu tên|không nêu tên|không dám nêu tên|không dám ghi tên|không dám ký tên|không dám nói tên|xin được giấu tên|sợ bị trả thù|sợ trả thù|sợ bị trù dập|sợ bị trù|sợ liên lụy|bảo vệ người tố cáo|đừng để lộ|đừng tiết lộ|không tiết lộ|không để lộ|không công khai tên|không công khai danh tính',
  },
  {
    signal: 'official',
    weight: 1,
    phrases:
      'công chức|cán bộ|viên chức|chuyên viên|địa chính xã|nhân viên trung tâm|kế toán|thủ quỹ|công an xã|trưởng ấp|trưởng khu phố|bí thư chi bộ|đồng chí|đảng viên|hiệu trưởng|hiệu phó|giáo viên|cô giáo|thầy giáo|thầy|thư ký tòa|bộ phận trả kết quả|làm ở bộ phận|làm ở xã|làm ở phường|làm việc tại ubnd|cán sự|tổ phó|đội trưởng|nhân viên y tế|bác sĩ|điều dưỡng|tổ trưởng|trưởng trạm|kiểm soát viên|thủ kho|văn thư|tư pháp hộ tịch|hộ tịch|dân quân|thanh tra viên|nhân viên|chi hội trưởng|chấp hành viên|thẩm phán|điều tra viên|kiểm sát viên|cán bộ thuế|kiểm lâm|xã đội|đại biểu',
  },
  {
    signal: 'leader',
    weight: 1,
    phrases:
      'chủ tịch ubnd|chủ tịch ủy ban|chủ tịch xã|chủ tịch phường|phó chủ tịch|giám đốc sở|phó giám đốc|trưởng phòng|phó phòng|phó trưởng phòng|trưởng công an|bí thư đảng ủy|phó bí thư|chánh văn phòng|giám đốc trung tâm|giám đốc ban|lãnh đạo xã|lãnh đạo phường|chủ tịch hội|chánh án|viện trưởng|chi cục trưởng|chủ tịch hđnd|chủ nhiệm|trưởng ban|phó ban|ban quản lý dự án|bên ban quản lý|cấp dưới|ban quản lý chợ|chỉ huy trưởng|xã đội trưởng|thủ trưởng',
  },
  {
    signal: 'proof',
    weight: 1,
    phrases:
      'ghi âm|quay phim|quay video|quay clip|sao kê|biên lai chuyển|ảnh chụp màn hình|chụp màn hình|nhân chứng|người làm chứng|ủy nhiệm chi|chứng từ|camera|tin nhắn zalo|chứng cứ kèm theo|bằng chứng',
  },

  // ---- feedback
  {
    signal: 'wish',
    weight: 2,
    phrases:
      'kiến nghị|xin kiến nghị|tôi kiến nghị|đề xuất|góp ý|đóng góp ý kiến|ý kiến đóng góp|đề nghị quan tâm|quan tâm sửa chữa|sớm sửa chữa|nâng cấp|duy tu|lắp đèn|lắp đặt|mở rộng đường|nạo vét|xin được hỗ trợ|xem xét hỗ trợ|mong muốn|bà con mong|mong sớm|mong được|kính mong|mong xã|mong tỉnh|đề nghị tăng cường|đề nghị hỗ trợ|tăng cường|xin cho|mong nhà nước|mong cơ quan|mong chính quyền|mong ngành|nguyện vọng|ý kiến cử tri|cho gia đình biết|công khai kết quả|chấn chỉnh|sớm khắc phục|có biện pháp|giải thích|đề nghị ngành|đề nghị cơ quan chức năng|nhờ cơ quan',
  },
  {
    signal: 'report_state',
    weight: 3,
    phrases:
      'phản ánh|xin phản ánh|tôi phản ánh|phản ánh tình trạng|phản ánh việc|phản ảnh|báo cáo tình trạng|trình bày tình trạng|xin báo|xin thông tin|báo với',
  },
  {
    signal: 'nuisance',
    weight: 2,
    phrases:
      'mùi hôi|hôi thối|ô nhiễm|nước thải|khói bụi|bụi mù|tiếng ồn|ồn ào|karaoke|loa kéo|ruồi|rác|đường hư|đường hỏng|ổ gà|ổ voi|ngập nước|bị ngập|ngập sâu|cống nghẹt|nghẹt cống|cầu yếu|sạt lở|đèn đường|mất điện|cúp điện|tiền điện|nước sinh hoạt|nước yếu|cúp nước|xe quá tải|lạm thu|các khoản thu|quỹ lớp|quỹ hội phụ huynh|tắc đường|kẹt xe|tai nạn giao thông|sóng yếu|mất sóng|chó thả rông|lục bình|cá chết|vịt chết|chờ đợi lâu|thái độ phục vụ|thái độ của',
  },
  {
    signal: 'common_good',
    weight: 2,
    phrases:
      'bà con trong ấp|bà con trong xóm|bà con ấp|người dân trong ấp|người dân khu phố|các hộ dân|nhân dân trong|cử tri|các em học sinh|học sinh|phụ huynh|xóm tôi|cả xóm|cả ấp|nhiều hộ',
  },
  {
    signal: 'check',
    weight: 1,
    phrases:
      'kiểm tra|xuống kiểm tra|lấy mẫu|quan trắc|đo đạc lại|xem xét|vào cuộc|can thiệp|trả lời cho|có ý kiến|chỉ đạo',
  },

  // ---- other
  {
    signal: 'question',
    weight: 4,
    phrases:
      'cho em hỏi|cho tôi hỏi|cho hỏi|xin hỏi|em muốn hỏi|tôi muốn hỏi|hỏi thủ tục|hỏi về thủ tục|thủ tục như thế nào|thủ tục ra sao|thủ tục gồm|hồ sơ gồm những gì|cần giấy tờ gì|cần những giấy tờ gì|nộp ở đâu|nộp hồ sơ ở đâu|mất bao lâu|bao nhiêu tiền|lệ phí bao nhiêu|xin hướng dẫn thủ tục|hướng dẫn giúp thủ tục|nhờ tư vấn|tư vấn giúp|làm ở xã hay|có cần đổi|có phải đổi|được không ạ|có được không|thì làm sao ạ|tính sao|em hỏi chút|hỏi chút|tôi hỏi chút|có phải đóng|phải đóng thuế gì|nộp chỗ nào|nộp chỗ nào vậy|làm ở đâu|cần những gì|phải làm sao|làm thế nào|bao lâu thì|ở đâu vậy ạ',
  },
  {
    signal: 'thanks',
    weight: 4,
    phrases:
      'thư cảm ơn|gửi lời cảm ơn|lời cảm ơn chân thành|chân thành cảm ơn|xin cảm ơn * đã|vô cùng cảm ơn|biết ơn|tri ân|khen ngợi|biểu dương|đã giải quyết thỏa đáng|rất hài lòng|tận tình giúp đỡ|tận tình hướng dẫn|tận tình|viết thư khen|thư khen|xin khen|xin biểu dương|khen chị|khen anh',
  },
  {
    signal: 'spam',
    weight: 4,
    phrases:
      'khuyến mãi|ưu đãi|giảm giá|bảng báo giá|báo giá|quảng cáo|hân hạnh giới thiệu|giới thiệu sản phẩm|giới thiệu dịch vụ|đăng ký ngay|click vào|nhấn vào đây|hotline đặt hàng|trúng thưởng|unsubscribe|hủy đăng ký nhận tin|nhận tin|kính mời quý khách|quý khách hàng|khóa học|tập huấn có thu phí|chiết khấu|liên hệ đặt hàng|vé máy bay|tour du lịch|phần mềm quản lý|dịch vụ kế toán',
  },
  {
    signal: 'withdraw',
    weight: 6,
    phrases:
      'rút đơn|xin rút đơn|rút lại đơn|rút khiếu nại|rút tố cáo|rút toàn bộ|rút một phần|xin rút lại|không khiếu nại nữa|không tố cáo nữa|không yêu cầu giải quyết nữa|thôi khiếu nại|đơn xin rút|bãi nại',
  },
  {
    signal: 'supplement',
    weight: 4,
    phrases:
      'bổ sung tài liệu|bổ sung chứng cứ|bổ sung hồ sơ|bổ sung giấy tờ|bổ sung nội dung|đơn bổ sung|gửi bổ sung|xin bổ sung|nộp bổ sung|nộp thêm tài liệu|nộp thêm chứng cứ|cung cấp thêm tài liệu|cung cấp thêm chứng cứ|gửi thêm tài liệu|gửi thêm chứng cứ|gửi thêm giấy tờ|tài liệu bổ sung|chứng cứ bổ sung|theo yêu cầu bổ sung|bổ sung vào hồ sơ|bổ sung thêm|bổ sung cho đơn|bổ sung đơn|gửi thêm bản|gửi thêm giấy|gửi thêm hồ sơ|nộp thêm giấy|ghép vào hồ sơ|kèm vào hồ sơ|để bổ sung',
  },
  {
    signal: 'remind',
    weight: 4,
    phrases:
      'đến nay chưa được trả lời|đến nay chưa nhận được|đến nay tôi chưa nhận|tới nay chưa nhận được|tới nay chưa thấy|chưa nhận được trả lời|chưa nhận được phản hồi|chưa nhận được văn bản|chưa có phản hồi|chưa có trả lời|chưa thấy trả lời|chưa ai trả lời|chưa nhận được thư|vẫn chưa nhận được|không thấy hồi âm|chưa có hồi âm|không có hồi âm|đề nghị trả lời đơn|đề nghị trả lời|đề nghị sớm trả lời|nhắc lại đơn|xin nhắc|nhắc giùm|nhắc giúp|nhắc sở|đôn đốc|đề nghị cho biết kết quả|cho biết kết quả giải quyết|cho biết tiến độ|cho biết đơn|đơn của tôi đến đâu|đơn tới đâu|hỏi kết quả|hỏi tình trạng đơn|tiến độ giải quyết đơn|kết quả giải quyết đơn',
  },
  {
    signal: 'earlier',
    weight: 1,
    phrases:
      'tôi gửi ngày|tôi gửi hôm|em gửi ngày|gửi hôm|nộp hôm|tôi nộp ngày|đã gửi đơn|có gửi đơn|gửi đơn ngày|đã có đơn|có đơn gửi|đơn gửi ngày|đơn ngày|đơn đề ngày|đơn của tôi|đơn của em|đơn của gia đình|đơn tôi gửi|đơn đã gửi|đơn trước|đã gửi thư|có gửi thư|gửi thư|thư ngày|đã nộp đơn|có nộp đơn|nộp đơn ngày|đã phản ánh|có phản ánh|đã kiến nghị|đơn khiếu nại ngày|đơn kiến nghị ngày|đơn phản ánh ngày|phiếu chuyển|giấy báo tin|thông báo chuyển đơn|đã chuyển|đơn số',
  },
  {
    signal: 'file_request',
    weight: 3,
    phrases:
      'đơn xin xác nhận|xin cấp bản sao|xin trích lục|xin cấp lại|đề nghị xác nhận|xin nghỉ phép|xin việc làm|xin đăng ký|đăng ký lịch tiếp|xin được gặp|xin gặp chủ tịch|lịch tiếp công dân|mời họp|giấy mời|báo cáo tuần|báo cáo tháng|thông báo nghỉ',
  },

  // ---- whose business
  {
    signal: 'judgment',
    weight: 3,
    phrases:
      'bản án|bản án số|bản án sơ thẩm|bản án phúc thẩm|sơ thẩm|phúc thẩm|giám đốc thẩm|tái thẩm|kháng cáo|kháng nghị|tòa án * xử|tòa xử|tòa tuyên|hội đồng xét xử|thẩm phán|phiên tòa|tòa bác|tạm đình chỉ vụ án|thụ lý vụ án|chậm đưa vụ án|chậm xét xử|tòa án chậm|tòa án không thụ lý|đơn khởi kiện|án phí|quyết định công nhận sự thỏa thuận',
  },
  {
    signal: 'enforcement',
    weight: 4,
    phrases:
      'chấp hành viên|thi hành án|người được thi hành án|người phải thi hành án|kê biên|chậm thi hành án|quyết định thi hành án|cơ quan thi hành án|thadsd|cưỡng chế thi hành án|bán đấu giá tài sản thi hành|tẩu tán tài sản|xác minh điều kiện thi hành',
  },
  {
    signal: 'prosecution',
    weight: 4,
    phrases:
      'điều tra viên|không khởi tố|quyết định không khởi tố|khởi tố vụ án|khởi tố bị can|cáo trạng|tạm giam|tạm giữ hình sự|kêu oan|oan sai|bị oan|bức cung|nhục hình|kiểm sát viên|đình chỉ điều tra|cơ quan điều tra * không|tạm đình chỉ điều tra|kết quả giải quyết tố giác|giải quyết tin báo|giám định thương tích|tang vật|làm tang vật|vụ án đình chỉ|đình chỉ vụ án hình sự',
  },
  {
    signal: 'crime',
    weight: 3,
    negatable: true,
    phrases:
      'lừa đảo|lừa đảo chiếm đoạt|chiếm đoạt tài sản|cho vay nặng lãi|tín dụng đen|siết nợ|đòi nợ thuê|đánh người|đánh tôi|đâm|chém|gây thương tích|cố ý gây thương tích|ma túy|trộm|trộm cắp|cướp|cướp giật|hiếp dâm|xâm hại|dâm ô|tố giác|tố giác tội phạm|tội phạm|bị đánh|đánh bị thương|đánh gãy|đánh trọng thương|bị lừa|lừa lấy|lừa tôi|lấy trộm|bẻ khóa|cắt trộm|tống tiền|hành hung tôi|hành hung người|lãi cắt cổ|khóa máy|bắt cóc|mua bán người|hủy hoại tài sản|tống tiền|cưỡng đoạt|giả danh công an|giả danh|tạt sơn|lừa bán|sòng bạc|đường dây|có dấu hiệu tội phạm|đòi nợ|đòi tiền kiểu|khủng bố|mắm tôm|dọa giết|dọa chém|đập phá|giang hồ|côn đồ|xăm trổ|lãi suất # %|lãi đứng|góp ngày|vay nóng|app vay|chiếm đoạt # triệu|kẻ gian|mất trộm|phá khóa|bẻ khóa|hút chích|bán ma túy|ghi đề|sòng bài|đánh bạc ăn tiền|mại dâm|đánh con tôi|đánh chồng tôi|đánh vợ tôi|hung khí|nhập viện * thương tích|tỷ lệ thương tật|giấy tờ giả|con dấu giả|dụ dỗ|bỏ trốn|ôm tiền|cuỗm|đòi chuộc|tiền chuộc|việc nhẹ lương cao|sờ soạng|rủ qua campuchia|mã tấu|hút cỏ|cỏ mỹ|thuốc lắc|người cầm đầu|chỗ chứa|giật của * người|giật hụi|chém bị thương|xông vào|đường dây lừa|giả danh|mạo danh cơ quan',
  },
  {
    signal: 'party',
    weight: 3,
    phrases:
      'điều lệ đảng|kỷ luật đảng|kỷ luật về đảng|tổ chức đảng|đảng viên|chi bộ|bí thư chi bộ|đảng ủy xã|đảng ủy phường|bí thư đảng ủy|cấp ủy|ban thường vụ|tỉnh ủy viên|sinh hoạt đảng|chuyển sinh hoạt đảng|kết nạp đảng|tuổi đảng|huy hiệu * tuổi đảng|lý lịch đảng|ủy ban kiểm tra|nghị quyết chi bộ|bầu cử cấp ủy|nhân sự đại hội|đại hội chi bộ|đại hội đảng|đại hội đảng bộ|báo cáo chính trị|đảng bộ|nghị quyết của đảng|tổ đảng',
  },
  {
    signal: 'party_discipline',
    weight: 4,
    phrases:
      'quyết định kỷ luật đảng|kỷ luật đảng đối với tôi|khiển trách về đảng|khai trừ khỏi đảng|khai trừ đảng|khai trừ tôi|thi hành kỷ luật * đảng viên|kỷ luật khiển trách * đảng|cảnh cáo về đảng|khiếu nại kỷ luật đảng|xóa tên đảng viên|xóa tên trong danh sách đảng viên|không công nhận tuổi đảng',
  },
  {
    signal: 'private_dispute',
    weight: 3,
    phrases:
      'tranh chấp ranh|tranh chấp đất|tranh chấp ranh đất|tranh chấp lối đi|ranh đất|ranh giới|lấn đất|lấn ranh|lấn qua đất|lấn sang|lấn qua|bít lối đi|chặn lối đi|rào lối đi|rào đường đi|lối đi chung|nhà kế bên|sát bên nhà|hàng xóm|hộ liền kề|giáp ranh|hòa giải không thành|hòa giải|chia thừa kế|thừa kế|di chúc|tài sản thừa kế|anh em trong nhà|không chịu trả đất|nhổ trụ|trụ xi măng|đòi lại đất|cha mẹ để lại|chia phần đất|chia đất|phần thừa kế|giữ sổ|phân xử|đường nước * qua|lấp lại|lấp mương|mượn đường|cho ở nhờ|không trả nhà|cho thuê nhà|tiền thuê nhà|thuê nhà|khiếu nại ông|khiếu nại bà|khiếu nại hộ|kiện ông|kiện bà|kế nhà|dời cột mốc|cột mốc ranh|sát móng|mồ mả|dời mộ|hùn vốn|ôm hết tiền|nuôi con|không cho tôi gặp con|không cho gặp con|phân giải|con dâu|con rể tôi|ôm sổ|giữ giấy tờ nhà',
  },
  {
    signal: 'loan',
    weight: 3,
    phrases:
      'vay tiền không trả|mượn tiền không trả|vay không trả|mượn không trả|thiếu nợ|thiếu tiền|nợ tiền|giựt nợ|giật nợ|giật hụi|bể hụi|chơi hụi|chủ hụi|tiền hụi|đặt cọc|không trả cọc|hợp đồng mua bán|giấy tay mua bán|không giao đất|không chịu trả tiền|không trả tiền|không trả tiền thuê|mượn của tôi|mượn # triệu|vay của tôi|giấy nợ|giấy tay * nợ|hẹn * không trả|hết hợp đồng|mượn * tiền|đem cầm|tiền mua hàng|ly hôn|cấp dưỡng|quyền nuôi con|chia tài sản chung',
  },
  {
    signal: 'labour',
    weight: 3,
    phrases:
      'nợ lương|không trả lương|chậm trả lương|chậm lương|quỵt lương|trả lương|tiền lương|sa thải|cho nghỉ việc|đuổi việc công nhân|buộc thôi việc trái luật|chấm dứt hợp đồng lao động|hợp đồng lao động|nợ bảo hiểm|nợ bhxh|không đóng bảo hiểm|không đóng bhxh|ngưng đóng|trốn đóng|chốt sổ|chốt sổ bhxh|trợ cấp thôi việc|tai nạn lao động|tăng ca|công nhân|người lao động|chủ doanh nghiệp bỏ trốn|xuất khẩu lao động|tiền thưởng tết|thưởng tết|quyết định nghỉ việc|giam lương|giam * lương|giam * tháng lương|giữ lương|nghỉ ngang|bảo vệ cho công ty|làm công cho|làm cho công ty|không có hợp đồng|tiền cọc đồng phục|tiền công|thiếu tiền công|nợ tiền công|trừ bảo hiểm|không nộp bảo hiểm|chốt được sổ|không chốt được|đi làm công trình|ông thầu|chủ thầu|tháng lương|chủ xưởng|không đóng bảo hiểm',
  },
  {
    signal: 'labour',
    weight: 6,
    phrases:
      'nợ lương|không trả lương|quỵt lương|thiếu tiền công|nợ tiền công|giam lương|giam * lương|chủ không trả|công ty không đóng bảo hiểm|không chốt được sổ|không chốt sổ|bị tai nạn lao động|người lao động * chủ|quỵt * lương|ép * viết đơn nghỉ|viết đơn nghỉ|ép * nghỉ việc|giúp việc nhà|được làm việc cũ',
  },
  {
    signal: 'elected',
    weight: 3,
    phrases:
      'đại biểu hđnd|đại biểu hội đồng nhân dân|đại biểu quốc hội|hội đồng nhân dân|thường trực hđnd|chủ tịch hđnd|tiếp xúc cử tri|bầu cử|danh sách cử tri|người ứng cử|ứng cử viên|tổ bầu cử|kỳ họp hđnd|nghị quyết hđnd',
  },
  {
    signal: 'regulation',
    weight: 3,
    phrases:
      'thủ tục rườm rà|quy định bất hợp lý|quy định không hợp lý|quy định không còn phù hợp|quy định hành chính|quy định này gây khó|bị yêu cầu nộp thêm|giấy tờ ngoài quy định|trễ hẹn trả hồ sơ|bảng giá đất|chính sách chưa phù hợp|chính sách bất cập|bất cập|sửa đổi quy định|sửa quy định|đơn giản hóa thủ tục|bỏ bớt thủ tục',
  },
  {
    signal: 'district',
    weight: 1,
    phrases:
      'ubnd huyện|ubnd thị xã|ủy ban nhân dân huyện|ủy ban nhân dân thị xã|chủ tịch ubnd huyện|ubnd thành phố tây ninh|ubnd thành phố tân an',
  },
]

/** Words that take back what follows within three syllables. */
export const NEGATIONS: ReadonlySet<string> = new Set('không chưa chẳng chả đừng khỏi chớ ko kg hok'.split(' '))
