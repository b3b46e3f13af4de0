export {
  findPersonalOffer,
  findProduct,
  listCategories,
  listProductHandles,
  listProducts,
  listStagedProducts,
} from "./data"
