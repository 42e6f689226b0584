import '../../look/base.css'
import '../../look/pages.css'
import { Compare } from '../../compare/compare.tsx'
import { startView } from '../../look/page.ts'

void startView(() => <Compare />)
