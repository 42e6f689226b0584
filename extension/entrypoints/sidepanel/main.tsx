import '../../look/base.css'
import '../../look/panel.css'
import { Panel } from '../../form/panel.tsx'
import { startView } from '../../look/page.ts'

void startView(() => <Panel />)
