import '../../look/base.css'
import { startView } from '../../look/page.ts'

void startView(() => <p>…</p>)
