import { Button, Result } from 'antd'
import { Component, type ReactNode } from 'react'
import { shellText } from '#text/shell'

type Props = { readonly children: ReactNode; readonly onLeave?: () => void }

/** Keeps a page that fails from taking the window with it; drafts stay, because they live outside the pages. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Result
        status="warning"
        title={shellText.pageFailed}
        subTitle={shellText.pageFailedNext}
        extra={
          <Button
            type="primary"
            onClick={() => {
              this.props.onLeave?.()
              this.setState({ failed: false })
            }}
          >
            {shellText.reopenPage}
          </Button>
        }
      />
    )
  }
}
