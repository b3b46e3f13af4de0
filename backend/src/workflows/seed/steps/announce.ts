import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export const SEED_TOPICS = [
  "markets",
  "taxes",
  "delivery",
  "pictures",
  "shelves",
  "articles",
  "products",
  "people",
] as const
export type SeedTopic = (typeof SEED_TOPICS)[number]

/** Logs which topic begins: `seed: step 3/9 delivery`. */
export const announceStep = createStep(
  "announce",
  async (topic: SeedTopic, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const place = `${SEED_TOPICS.indexOf(topic) + 1}/${SEED_TOPICS.length}`
    logger.info(`seed: step ${place} ${topic}`)
    return new StepResponse(topic)
  },
)
