import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  // Headers, compression and addresses are matters of src/web/serve.ts and of the proxy in front.
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // The optimiser is a way into the server for foreign bytes; the pages have no photographs.
  images: { unoptimized: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    'pdfkit',
    'pg',
    'pg-boss',
    'pino',
    'rate-limiter-flexible',
    'undici',
  ],
  // The development server would print the arguments of actions: passwords among them.
  logging: { serverFunctions: false },
  // Nothing writes into the sources or asks the network behind our back.
  agentRules: false,
  // A page refused to its reader answers 403; an address without a page has a 404 rendered on the server.
  experimental: { agentUpgrade: false, authInterrupts: true, globalNotFound: true },
  // `npm run check` runs the type checker over everything, tests included.
  typescript: { ignoreBuildErrors: true },
}

export default createNextIntlPlugin('./src/i18n/request.ts')(config)
