import { fileURLToPath } from 'node:url'

export default {
  poweredByHeader: false,
  compress: false,
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg'],
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
}
