import path from "node:path"
import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { buildSessionCookie, readEnvironment } from "./environment"
import { DEMO_SIGN_INS } from "./public-shop"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

/** Commands that only compile also load this file; they need no database. */
const compiles = ["build", "lint"].includes(process.argv[2] ?? "")
const serves = ["start", "develop"].includes(process.argv[2] ?? "")
const env = readEnvironment(process.env, { compiles, serves })
// Exports and mails contain customers' data: files that this process writes are readable
// by its own user only.
if (serves) process.umask(0o077)

/**
 * Several processes need Redis for shared state; a single process keeps its state in
 * memory.
 */
const sharedServices = (redisUrl: string) => [
  { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
  { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
  {
    resolve: "@medusajs/medusa/locking",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/locking-redis",
          id: "redis",
          is_default: true,
          options: { redisUrl },
        },
      ],
    },
  },
]

const files = env.S3_BUCKET
  ? {
      resolve: "@medusajs/medusa/file-s3",
      id: "s3",
      options: {
        bucket: env.S3_BUCKET,
        region: env.S3_REGION,
        file_url: env.S3_FILE_URL,
        endpoint: env.S3_ENDPOINT,
        prefix: env.S3_PREFIX,
        access_key_id: env.S3_ACCESS_KEY_ID,
        secret_access_key: env.S3_SECRET_ACCESS_KEY,
      },
    }
  : {
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: {
        upload_dir: path.join(env.DATA_DIR, "files"),
        private_upload_dir: path.join(env.DATA_DIR, "private-files"),
        backend_url: `${env.BACKEND_URL}/static`,
      },
    }

const mail = env.SMTP_URL
  ? {
      resolve: "@clearline/backend/providers/mail-smtp",
      id: "mail-smtp",
      options: { channels: ["email"], from: env.MAIL_FROM, url: env.SMTP_URL },
    }
  : {
      resolve: "@clearline/backend/providers/mail-file",
      id: "mail-file",
      options: {
        channels: ["email"],
        from: env.MAIL_FROM,
        dir: path.join(env.DATA_DIR, "mail"),
      },
    }

/** The Stripe account; undefined means test payment. */
const stripe = env.STRIPE_API_KEY
  ? {
      apiKey: env.STRIPE_API_KEY,
      webhookSecret: env.STRIPE_WEBHOOK_SECRET,
      capture: env.STRIPE_CAPTURE,
      apiUrl: env.STRIPE_API_HOST,
    }
  : undefined

/** The deployment of this shop: its database, services and addresses. */
export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { pool: { max: env.DATABASE_POOL_MAX } },
    redisUrl: env.REDIS_URL,
    workerMode: env.MEDUSA_WORKER_MODE,
    http: {
      storeCors: env.STOREFRONT_URL,
      adminCors: env.BACKEND_URL,
      authCors: `${env.STOREFRONT_URL},${env.BACKEND_URL}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      // A customer can sign in only after confirming the e-mail address through the
      // mailed link.
      authVerificationsPerActor: {
        customer: [{ entity_type: "email", auth_provider: "emailpass" }],
      },
    },
    ...buildSessionCookie(env),
  },
  admin: { backendUrl: "/" },
  modules: [
    ...(env.REDIS_URL ? sharedServices(env.REDIS_URL) : []),
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [{ resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" }],
        verification: {
          providers: [{ id: "token", options: { ttl_seconds: 24 * 60 * 60 } }],
        },
      },
    },
    { resolve: "@medusajs/medusa/file", options: { providers: [files] } },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { channels: ["feed"] },
          },
          mail,
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "@clearline/backend/providers/parcel", id: "parcel" },
        ],
      },
    },
    ...(stripe
      ? [
          {
            resolve: "@medusajs/medusa/payment",
            options: {
              providers: [
                {
                  resolve: "@clearline/backend/providers/payment-stripe",
                  id: "stripe",
                  options: stripe,
                },
              ],
            },
          },
        ]
      : []),
  ],
  plugins: [
    {
      resolve: "@clearline/backend",
      options: {
        storefrontUrl: env.STOREFRONT_URL,
        backendUrl: env.BACKEND_URL,
        refreshSecret: env.STOREFRONT_REFRESH_SECRET,
        drainNoticeSeconds: env.DRAIN_NOTICE_SECONDS,
        orderAccess: env.ORDER_ACCESS,
        completions: {
          atOnce: env.COMPLETIONS_AT_ONCE,
          waiting: env.COMPLETIONS_WAITING,
          waitSeconds: env.COMPLETION_WAIT_SECONDS,
        },
        reconciliation: {
          minAge: env.RECONCILIATION_MIN_AGE_SECONDS,
          placing: env.RECONCILIATION_PLACING_SECONDS,
          every: env.RECONCILIATION_EVERY_SECONDS,
        },
        trustedProxies: env.TRUSTED_PROXIES,
        files: env.S3_BUCKET
          ? { prefix: env.S3_PREFIX }
          : { privateFolder: path.join(env.DATA_DIR, "private-files") },
        stripe,
        isPublic: env.isPublic,
        // Migrations and the seed serve nobody yet.
        needsShopSettings: serves,
        demoSignIns: DEMO_SIGN_INS.map((person) => ({
          ...person,
          configured: env[person.variable],
        })),
        linkCheck: { isOn: env.LINK_CHECK === "on" },
        hardening: {
          dashboardPolicy: env.NODE_ENV !== "development",
          // In tests, the runner writes its reports from the same process.
          logs: env.NODE_ENV !== "test",
        },
      },
    },
  ],
})
