import { defineConfig } from 'wxt'

export default defineConfig({
  srcDir: 'extension',
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Đúng Cửa',
    default_locale: 'vi',
  }),
})
