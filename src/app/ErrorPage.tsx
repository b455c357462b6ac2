/** Catches what a page throws (most often: the article did not arrive) and says what to do. */
import { Component, type ReactNode } from 'react'
import { useText } from '#locales/text.ts'

type Props = { readonly children: ReactNode }

export class ErrorPage extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useText()
  return (
    <section className="prose" role="alert">
      <h1>{t('errors.brokenTitle')}</h1>
      <p>{t('errors.brokenBody')}</p>
      <p className="prose-actions">
        <button type="button" onClick={() => location.reload()}>
          {t('errors.retry')}
        </button>
        {/* A real navigation: what is broken here starts anew there. */}
        <a href="/">{t('errors.toShelf')}</a>
      </p>
    </section>
  )
}
