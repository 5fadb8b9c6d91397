import { styleNonce } from './style-nonce.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { newQueryClient } from '#calls/query-client'
import { ErrorBoundary } from './error-boundary.tsx'
import { Look } from './look.tsx'
import { Gate } from './gate.tsx'
import './base.css'
import '../ui/ui.css'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root element')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <Look nonce={styleNonce}>
        <ErrorBoundary>
          <Gate />
        </ErrorBoundary>
      </Look>
    </QueryClientProvider>
  </StrictMode>,
)
