/** Pages of portals that nobody has described: what is no letter must not be taken for one. */
import { ended, type HandMade, HOST, html, no, SUBJECT, shows, TEXT } from './page.ts'

const P = 'general'
const WELCOME = `<h1>Hệ thống thư điện tử công vụ tỉnh</h1><p>Đăng nhập bằng tài khoản do Trung tâm Chuyển đổi số cấp.</p>
<form><label>Tên đăng nhập <input name="u"></label><label>Mật khẩu <input type="password" name="p"></label><button>Đăng nhập</button></form>
<p>Quên mật khẩu, xin liên hệ bộ phận hỗ trợ, số điện thoại 0200 000 000, từ 7 giờ đến 17 giờ các ngày làm việc.</p>
<p>Hệ thống dùng tốt nhất trên các trình duyệt mới. Không chia sẻ mật khẩu cho người khác; thoát khỏi hệ thống khi rời máy.</p>`
const letter = `<main><h1>${SUBJECT}</h1><div><p>Từ: Lê Văn Lộc</p><p>${TEXT}</p></div></main>`

export const GENERAL: HandMade[] = [
  { name: 'log-in page with words about it, Vietnamese', page: html(WELCOME), expect: ended(P) },
  {
    name: 'log-in page with words about it, English',
    page: html(
      '<h1>Webmail</h1><p>Please sign in with the account your office has given you. Sessions end after 30 minutes.</p><form><input name="user"><input type="password"></form><p>Trouble signing in? Call the help desk during office hours.</p>',
    ),
    expect: ended(P),
  },
  {
    name: 'a letter, a form for a new password put away on its page',
    page: html(`${letter}<div style="display:none"><form><input type="password"></form></div>`),
    expect: shows(P),
  },
  {
    name: 'not: a list of letters',
    page: html(
      `<main><h1>Văn bản đến</h1><table>${Array.from({ length: 12 }, (_, i) => `<tr><td>${i + 1}</td><td><a href="/vb/${i}">${SUBJECT} ${i}</a></td><td>26/11/2026</td></tr>`).join('')}</table></main>`,
    ),
    expect: no(P),
  },
].map((one) => ({ url: `${HOST}/van-ban/xem`, answers: [], ...one }) as HandMade)
