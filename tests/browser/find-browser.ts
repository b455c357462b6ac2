// Finds a Chromium for the browser tests: a named one, the one from npm, an installed one, or a downloaded one.
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

/** What `chromium.launch` needs. */
export type Browser = {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
}

const modules = resolve(import.meta.dirname, '../../node_modules')

const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const INSTALLED = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]
const APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

/** Each is tried by launching it once; the first that starts is taken. */
const CANDIDATES = [namedBrowser, browserFromNpm, installedBrowser, downloadedBrowser]

let found: Promise<Browser> | undefined

/** Looks once per process. */
export function findBrowser(): Promise<Browser> {
  found ??= firstThatStarts()
  return found
}

async function firstThatStarts(): Promise<Browser> {
  const failures: string[] = []
  for (const candidate of CANDIDATES) {
    try {
      const browser = await candidate()
      if (!browser) continue
      await launchOnce(browser)
      return browser
    } catch (error) {
      failures.push(
        `${candidate.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      )
    }
  }
  throw new Error(
    [
      'No Chromium was found for the browser tests.',
      'Install one (Debian: apt-get install chromium) or name one: BROWSER_BIN=/path/to/chrome npm test',
      ...failures,
    ].join('\n'),
  )
}

async function launchOnce(browser: Browser): Promise<void> {
  const running = await chromium.launch({ ...browser, timeout: 30_000 })
  await running.close()
}

function browserAt(executablePath: string, env: Record<string, string> = {}): Browser {
  const unsandboxed = process.getuid?.() === 0 || process.env['CI']
  return {
    executablePath,
    args: unsandboxed ? [...QUIET, '--no-sandbox'] : QUIET,
    env: { ...definedEnvironment(), ...env },
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}

async function namedBrowser(): Promise<Browser | undefined> {
  const path = process.env['BROWSER_BIN']
  return path ? browserAt(path) : undefined
}

/** The package carries a Linux x64 build, with the few system libraries that a bare machine lacks. */
async function browserFromNpm(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const manifest = await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const folder = join(modules, '.cache', `chromium-${version}`)
  const executable = join(folder, 'chromium')
  if (!isExecutable(executable)) await unpack(folder)
  return browserAt(executable, {
    LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
      .filter(Boolean)
      .join(delimiter),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  })
}

/** The machine's fonts, if it has any, and the package's own one, so that there always is one. */
function fontConfiguration(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${folder}/fonts</dir>`,
    `<cachedir>${folder}/fonts-cache</cachedir>`,
    '</fontconfig>',
  ].join('\n')
}

/** Unpacks beside `folder` and renames, so that an interrupted run leaves no half browser. */
async function unpack(folder: string): Promise<void> {
  const unpacking = `${folder}.${process.pid}`
  await mkdir(unpacking, { recursive: true })
  const before = { ...process.env }
  try {
    // The package unpacks into the temporary folder, and its own libraries only if it thinks it is on AWS.
    process.env['TMPDIR'] = unpacking
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x'
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
  await writeFile(join(unpacking, 'fonts.conf'), fontConfiguration(folder))
  await rm(folder, { recursive: true, force: true })
  await rename(unpacking, folder)
}

async function installedBrowser(): Promise<Browser | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name)))
  const path = [...paths, ...APPLICATIONS].find(isExecutable)
  return path ? browserAt(path) : undefined
}

/** For macOS and Linux arm64 without an installed Chrome; needs the network. */
async function downloadedBrowser(): Promise<Browser | undefined> {
  const installer = join(modules, 'playwright-core/cli.js')
  execFileSync(process.execPath, [installer, 'install', '--no-shell', 'chromium'], {
    stdio: 'pipe',
    timeout: 300_000,
  })
  return browserAt(chromium.executablePath())
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
