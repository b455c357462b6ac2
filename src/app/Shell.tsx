/** What is around every page: skip link, masthead, footer. */
import { type ReactNode, useEffect, useRef } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { useText } from '#locales/text.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { Preferences } from './Preferences.tsx'
import { WordsLink } from './WordsLink.tsx'
import { Wordmark } from './Wordmark.tsx'

export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useText()
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(pathname)

  // Another page begins at its top, and a screen reader at its text. Going back, the browser restores the place.
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
    if (!location.hash) window.scrollTo({ top: 0, behavior: 'instant' })
  }, [pathname])

  return (
    <>
      <a className="skip" href="#text">
        {t('site.skip')}
      </a>
      <header className="masthead">
        <Link className="masthead-name" to="/">
          <Wordmark />
          <span className="masthead-latin" lang="en">
            {'Sutoor'}
          </span>
        </Link>
        <nav className="masthead-nav" aria-label={t('site.navigation')}>
          <NavLink to="/" end>
            {t('site.shelf')}
          </NavLink>
          <NavLink to="/own/">{t('site.own')}</NavLink>
          <WordsLink />
          <NavLink to="/about/" className="masthead-about">
            {t('site.about')}
          </NavLink>
        </nav>
        <NavLink className="icon-button masthead-search" to="/search/" title={t('site.search')}>
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M10.5 4a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0 -13ZM15.5 15.5L20 20" />
          </svg>
        </NavLink>
        <Preferences />
      </header>
      <main className="page" id="text" ref={main} tabIndex={-1}>
        <ErrorPage key={pathname}>{children}</ErrorPage>
      </main>
      <footer className="footer">
        <p>{t('site.tagline')}</p>
        <Link to="/about/">{t('site.about')}</Link>
      </footer>
    </>
  )
}
