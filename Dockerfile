# Copydesk in a container: docker build -t copydesk .
# It listens to others, so it wants a key: docker run --rm -v copydesk-data:/data copydesk keys add --name me --scopes admin
# docker run -p 3000:3000 -v copydesk-data:/data copydesk
# Node runs the TypeScript as it is, so there is no build step: one stage installs, the other runs.
FROM node:26-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:26-slim
ENV NODE_ENV=production \
    DATABASE_URL=sqlite:/data/copydesk.db \
    HOST=0.0.0.0 \
    PORT=3000 \
    LOG_LEVEL=info
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE ./
COPY src src
COPY migrations migrations
COPY openapi openapi
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "src/main.ts"]
CMD ["serve"]
