/** What the start command says when this computer lacks something, and how to get it. */

export function browserMissing(platform: NodeJS.Platform = process.platform): string {
  const how =
    platform === 'win32'
      ? 'Microsoft Edge có sẵn trên Windows; nếu đã gỡ, cài lại Edge, Chrome hoặc Cốc Cốc.'
      : platform === 'darwin'
        ? 'Cài Chromium, Microsoft Edge hoặc Google Chrome vào thư mục Applications.'
        : 'Cài bằng trình quản lý gói, ví dụ trên Debian hoặc Ubuntu: sudo apt-get install chromium'
  return [
    'Chưa thấy trình duyệt họ Chromium trên máy này.',
    how,
    'Nếu trình duyệt nằm ở nơi khác, đặt biến DUNGCUA_BROWSER bằng đường dẫn của nó rồi chạy lại npm start.',
    '(No Chromium-family browser found: install one, or set DUNGCUA_BROWSER to its path.)',
  ].join('\n')
}

export function displayMissing(): string {
  return [
    'Máy này không có màn hình để mở cửa sổ trình duyệt (chưa đặt DISPLAY hay WAYLAND_DISPLAY).',
    'Chạy npm start -- --headless để xem cả hành trình không cần cửa sổ, hoặc npm run serve để chỉ mở máy chủ.',
    '(No display: run "npm start -- --headless", or "npm run serve" for the service alone.)',
  ].join('\n')
}

/** What failed, what is safe, what to do: the start command never ends in a stack of code. */
export function failed(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error)
  return `${why}\n\nSổ thật không bị đụng đến. Sửa điều nêu trên rồi chạy lại npm start.`
}
