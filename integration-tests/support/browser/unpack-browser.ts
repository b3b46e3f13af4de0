import { findChromium } from "../chromium"

/** Unpacks the packaged Chromium before the workers start: two at once would hinder each other. */
export default function unpackBrowser(): void {
  findChromium()
}
