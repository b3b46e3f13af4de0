export {
  findPersonalOffer,
  findPersonalPrices,
  findProduct,
  listCategories,
  listProductHandles,
  listProducts,
  listStagedProducts,
} from "./data"
