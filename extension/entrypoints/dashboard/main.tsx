import '../../look/base.css'
import '../../look/pages.css'
import { Dashboard } from '../../dashboard/dashboard.tsx'
import { startView } from '../../look/page.ts'

void startView(() => <Dashboard />)
