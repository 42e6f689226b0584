/** The pages of the practice mailbox, Vietnamese, without script: a plain webmail that looks like the real ones. */
import { html, raw } from 'hono/html'
import type { PracticeLetter } from './letters.ts'
import { STYLE } from './style.ts'

type Piece = ReturnType<typeof html>
export type Sent = { id: string; to: string; subject: string; body: string; at: Date; forwarded: string | null }
export type ListedLetter = PracticeLetter & { arrived: Date; read: boolean }

const shortDate = (date: Date) => {
  const [year, month, day] = local(date).slice(0, 10).split('-')
  return `${day}/${month}/${year} ${local(date).slice(11, 16)}`
}
/** The office's own time, UTC+7 the year round. */
const local = (date: Date) => new Date(date.getTime() + 7 * 3_600_000).toISOString()

function page(title: string, current: string, unread: number, content: Piece | Promise<Piece>) {
  const link = (href: string, name: string, count = 0) =>
    html`<a href="${href}" ${href === current ? raw('aria-current="page"') : ''}>${name}${count ? html` <b>${count}</b>` : ''}</a>`
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="application-name" content="hop-thu-thuc-hanh">
<title>${title} · Hộp thư thực hành</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header>
  <p class="brand">Hộp thư thực hành</p>
  <p class="who">tiepcongdan@tinh.example.vn</p>
  <form method="post" action="/dang-xuat"><button>Đăng xuất</button></form>
</header>
<nav aria-label="Thư mục">
  <a class="new" href="/soan-thu">Soạn thư</a>
  ${link('/thu-den', 'Thư đến', unread)}
  ${link('/da-gui', 'Đã gửi')}
  ${link('/bai-tap', 'Bài tập')}
</nav>
<main>${content}</main>
<footer>Mọi người, số giấy tờ và sự việc trong hộp thư này đều được đặt ra để luyện tập.</footer>
</body>
</html>`
}

export function inboxPage(letters: ListedLetter[], unread: number) {
  return page(
    'Thư đến',
    '/thu-den',
    unread,
    html`<section class="hint">
  <h2>Thử ngay trong một phút</h2>
  <ol>
    <li>Mở thư <a href="/thu-den/l01">“Đơn khiếu nại về bồi thường đất làm đường liên xã”</a>.</li>
    <li>Bấm nút <b>Đúng Cửa</b> trên thanh công cụ của trình duyệt (hình mảnh ghép → ghim để luôn thấy).</li>
    <li>Xem biểu mẫu ở thanh bên, bấm vào một ô để thấy câu làm chứng trong thư, rồi <b>Vào sổ</b>.</li>
    <li>Mở thư <a href="/thu-den/l02">“Gửi lại đơn (lần 2)…”</a> và bấm nút lần nữa: cảnh báo nêu số đã vào sổ.</li>
    <li>Mở thư <a href="/thu-den/l17">“Phiếu chuyển đơn số 76/PC-VP”</a>: một thư có ba đơn, mỗi đơn vào sổ riêng.</li>
  </ol>
</section>
<h1>Thư đến</h1>
<table class="list">
<thead><tr><th scope="col">Người gửi</th><th scope="col">Chủ đề</th><th scope="col">Ngày nhận</th></tr></thead>
<tbody>${letters.map(
      ({ id, from, subject, arrived, read, attachments }) => html`<tr class="${read ? 'read' : 'unread'}">
<td>${from.name}</td>
<td><a href="/thu-den/${id}">${subject}</a>${attachments.length > 0 ? html` <small class="badge">có tệp</small>` : ''}</td>
<td><time datetime="${arrived.toISOString()}">${shortDate(arrived)}</time></td>
</tr>`,
    )}</tbody>
</table>`,
  )
}

export function letterPage(letter: ListedLetter, office: string, unread: number) {
  const { id, subject, from, arrived, body, attachments, lesson } = letter
  return page(
    subject,
    '/thu-den',
    unread,
    html`<p class="tools">
  <a href="/thu-den">← Thư đến</a>
  <a href="/soan-thu?chuyen=${id}">Chuyển tiếp</a>
  <a href="/thu-den/${id}/nguon">Xem nguồn thư</a>
</p>
<article data-letter="${id}" data-source="/thu-den/${id}/nguon">
  <h1 data-field="subject">${subject}</h1>
  <dl>
    <dt>Từ</dt><dd data-field="from">${from.name} &lt;${from.address}&gt;</dd>
    <dt>Đến</dt><dd data-field="to">${office}</dd>
    <dt>Ngày</dt><dd><time datetime="${arrived.toISOString()}">${shortDate(arrived)}</time></dd>
  </dl>
  <div class="body" data-field="body">${body.split('\n\n').map((part) => html`<p>${part.split('\n').map((line, i) => (i ? html`<br>${line}` : line))}</p>`)}</div>
  ${
    attachments.length > 0
      ? html`<h2>Tệp đính kèm</h2><ul class="files">${attachments.map(
          ({ filename }, i) =>
            html`<li><a data-attachment="${filename}" href="/thu-den/${id}/tep/${i}" download="${filename}">${filename}</a></li>`,
        )}</ul>`
      : ''
  }
</article>
<details class="lesson"><summary>Gợi ý cho người học</summary><p>${lesson}</p></details>`,
  )
}

export function composePage(
  draft: { to: string; subject: string; body: string; forwarded: PracticeLetter | null },
  unread: number,
) {
  const { to, subject, body, forwarded } = draft
  return page(
    'Soạn thư',
    '/soan-thu',
    unread,
    html`<h1>Soạn thư</h1>
<form class="compose" method="post" action="/soan-thu">
  <label>Đến <input name="to" type="text" value="${to}" autocomplete="off"></label>
  <label>Chủ đề <input name="subject" type="text" value="${subject}" autocomplete="off"></label>
  <label>Nội dung <textarea name="body" rows="16">${body}</textarea></label>
  ${
    forwarded
      ? html`<input type="hidden" name="chuyen" value="${forwarded.id}">
  <p class="forwarded">Thư được chuyển kèm: ${forwarded.subject}.eml</p>`
      : ''
  }
  <p><button class="primary">Gửi</button> <small>Thư thực hành không rời khỏi máy này; nó chỉ nằm ở mục “Đã gửi”.</small></p>
</form>`,
  )
}

export function sentPage(sent: Sent[], unread: number, justSent: boolean) {
  const list = sent.map(
    ({ to, subject, body, at, forwarded }) => html`<li>
  <h2>${subject || '(không có chủ đề)'}</h2>
  <p>Đến: ${to} · <time datetime="${at.toISOString()}">${shortDate(at)}</time>${forwarded ? html` · kèm thư ${forwarded}.eml` : ''}</p>
  <details><summary>Nội dung</summary><pre>${body}</pre></details>
</li>`,
  )
  return page(
    'Đã gửi',
    '/da-gui',
    unread,
    html`<h1>Đã gửi</h1>
${justSent ? html`<p class="done" role="status">Đã gửi thư (thực hành).</p>` : ''}
${sent.length > 0 ? html`<ul class="sent">${list}</ul>` : html`<p>Chưa gửi thư nào. Thử chuyển một lá đơn từ thanh bên của Đúng Cửa.</p>`}`,
  )
}

export function lessonsPage(letters: ListedLetter[], unread: number) {
  return page(
    'Bài tập',
    '/bai-tap',
    unread,
    html`<h1>Bài tập</h1>
<p>Hộp thư có ${letters.length} thư. Với mỗi thư, hãy tự trả lời trước, rồi bấm nút <b>Đúng Cửa</b> trên thanh công cụ và so sánh.</p>
<ol class="lessons">${letters.map(
      ({ id, subject, lesson }) => html`<li><a href="/thu-den/${id}">${subject}</a>
<details><summary>Điều cần thấy</summary><p>${lesson}</p></details></li>`,
    )}</ol>
<h2>Thử những lúc trục trặc</h2>
<ul>
  <li>Bấm nút khi đang ở trang này hoặc ở danh sách thư: chương trình phải nói đây không phải một lá thư.</li>
  <li>Mở một thư, rồi <b>Đăng xuất</b> ở thẻ khác, rồi bấm nút: chương trình phải nói phiên làm việc đã hết.</li>
  <li>Tắt máy chủ tại chỗ rồi bấm nút: lá đơn được giữ lại và gửi đi một lần khi máy chủ chạy lại.</li>
</ul>`,
  )
}

export function loginPage() {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="application-name" content="hop-thu-thuc-hanh">
<title>Đăng nhập · Hộp thư thực hành</title>
<style>${raw(STYLE)}</style>
</head>
<body class="alone">
<main>
  <h1>Hộp thư thực hành</h1>
  <form id="dang-nhap" class="compose" method="post" action="/dang-nhap">
    <label>Tên đăng nhập <input name="user" value="tiepcongdan" autocomplete="off"></label>
    <label>Mật khẩu <input name="password" type="password" value="thuc-hanh" autocomplete="off"></label>
    <p><button class="primary">Đăng nhập</button></p>
  </form>
</main>
</body>
</html>`
}
