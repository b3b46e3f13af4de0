export { type SeedShopInput, seedShopWorkflow } from "./seed-shop"
