FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000
WORKDIR /app
# Reads scanned letters better than what npm brings, in the worker; the product does without it.
RUN apt-get update && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-kaz tesseract-ocr-rus \
  && rm -rf /var/lib/apt/lists/*
# Written by root, run by node: the product cannot change its own code.
COPY --from=build /app ./
# The volume of uploaded files takes its owner from here.
RUN mkdir /files && chown node:node /files
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# The image's own Node is 24, as the project wants. The worker: node src/worker/main.ts; the schema:
# node scripts/database/migrate.ts.
CMD ["node", "--max-semi-space-size=64", "src/web/serve.ts"]
