/** A source in the list under a plan; title and address as under the articles. */
export type Source = { mark: string; title: string; url: string | null }

/** Sources of the plans, the red flags and the products' first days, by mark. */
const SOURCES: Readonly<Record<string, Omit<Source, "mark">>> = {
  M1: {
    title:
      "Wu, “Successful treatment of scalp micropigmentation with 1064 nm picosecond Nd:YAG laser”, Lasers in Surgery and Medicine, 2020. Four patients.",
    url: "https://pubmed.ncbi.nlm.nih.gov/33289086",
  },
  M5: {
    title:
      "Mycobacterium mageritense infection after tattooing, Case Reports in Dermatology",
    url: "https://karger.com/cde/article/13/3/513/821810",
  },
  M6: {
    title:
      "American Heart Association and American Red Cross, guidelines for first aid, Circulation, 2024",
    url: "https://doi.org/10.1161/CIR.0000000000001281",
  },
  M17: {
    title: "Baumann and Spencer, topical vitamin E on scars, 1999. 15 patients.",
    url: "https://pubmed.ncbi.nlm.nih.gov/10417589",
  },
  M19: {
    title:
      "Tanaydin and others, topical vitamin E in scar management, systematic review, 2016. Six studies.",
    url: "https://pubmed.ncbi.nlm.nih.gov/26977069",
  },
  M21: {
    title:
      "Tope and Shellock, MRI and cosmetic tattoos, 135 people who were scanned, 2002",
    url: "https://pubmed.ncbi.nlm.nih.gov/11836774",
  },
  M22: {
    title:
      "Tattoo-associated nontuberculous mycobacterial skin infections, several US states, 2011–2012, Morbidity and Mortality Weekly Report (copy at Medscape)",
    url: "https://www.medscape.com/viewarticle/770073",
  },
  M36: {
    title:
      "Loganathan and others, complications of hair restoration surgery, International Journal of Trichology, 2014. 73 patients.",
    url: "https://pubmed.ncbi.nlm.nih.gov/25368473",
  },
  I2: {
    title: "Belis Laser, questions on skin-coloured tattoos that darken (laser maker)",
    url: "https://belislaser.com/faqs/why-must-a-practitioner-confirm-the-presence-of-undetected-flesh-colored-tattoos-before-performing-facial-melasma-treatments-with-medical-laser-systems",
  },
  I3: {
    title:
      "Belis Laser, questions on iron oxide and titanium dioxide in cosmetic tattoos (laser maker)",
    url: "https://belislaser.com/faqs/what-risks-are-associated-with-using-medical-grade-lasers-on-cosmetic-tattoos-containing-iron-oxide-or-titanium-dioxide",
  },
  I4: {
    title: "Kliklaser, guide to removing white tattoos (trade page)",
    url: "https://kliklaser.pl/en/guide/removing-white-tattoo",
  },
  I9: {
    title: "SMP Hair Creations, the SMP process (trade page)",
    url: "https://smphaircreations.com/what-we-offer/smp-process",
  },
  I11: {
    title: "DermMicro, redness after SMP (supplier)",
    url: "https://dermmicro.com/blogs/news/redness-after-scalp-micropigmentation-a-temporary-discomfort",
  },
  I12: {
    title: "DermMicro, will my skin be red or sore after SMP? (supplier)",
    url: "https://dermmicro.com/blogs/news/will-my-skin-be-red-or-sore-after-smp",
  },
  I13: {
    title:
      "DermMicro, how to protect SMP in the sun; and does SMP fade in the sun? (supplier)",
    url: "https://dermmicro.com/blogs/news/how-to-protect-smp-in-the-sun",
  },
  I14: {
    title: "Permanent Cosmetics Beautiq, SMP before and aftercare (trade page)",
    url: "https://permanentcosmeticsbeautiq.com/smp-before-and-after-care",
  },
  I19: {
    title: "Runway Brows, removal aftercare (trade page)",
    url: "https://runwaybrowsva.com/aftercare",
  },
  I20: {
    title: "Scalp Nation, how long SMP lasts (trade page)",
    url: "https://scalpnation.co.uk/blogs/news/how-long-does-scalp-micropigmentation-last",
  },
  I21: {
    title: "Domepeace, moisturisers for SMP aftercare (seller)",
    url: "https://domepeace.co/blogs/bald-tips-info/best-smp-aftercare-moisturizers",
  },
  I22: {
    title: "DermMicro, SMP aftercare tips (supplier)",
    url: "https://dermmicro.com/blogs/news/shield-your-new-smp-look-aftercare-tips",
  },
  I25: {
    title: "DermMicro, will SMP go blue? (supplier)",
    url: "https://dermmicro.com/blogs/news/will-smp-go-blue",
  },
  I39: {
    title:
      "MB Elegant Micro, touch-up and repair; and Vinci Hair Clinic, removal of SMP (trade pages)",
    url: "https://mbelegantmicro.ca/scalp-micropigmentation/smp-touch-up-repair",
  },
  I44: {
    title: "Mediluxe, aftercare for saline tattoo removal (trade page)",
    url: "https://mediluxe.com.au/aftercare/mediluxe-saline-tattoo-removal-aftercare",
  },
  I51: {
    title: "A training manual on skin camouflage, Scribd document 647657974",
    url: null,
  },
  I63: {
    title: "Dauntless Beauty, removal aftercare instructions (trade page)",
    url: "https://dauntlessbeauty.me/removal-aftercare-instructions",
  },
  I71: {
    title: "Glam It by Vanessa, SMP before and aftercare (trade page)",
    url: null,
  },
  I72: {
    title: "Ethereal Ink, SMP care before and after (trade page)",
    url: "https://etherealink.ca/smppre-postcare",
  },
  I73: {
    title: "Browstoat, aftercare for SMP (trade page)",
    url: "https://browstoat.com/scalp-micropigmentation/aftercare-for-smp",
  },
  I74: {
    title: "Kelowna Scalp, SMP aftercare (trade page)",
    url: "https://kelownascalp.com/smp-aftercare",
  },
  I75: {
    title: "Scalp Styles, SMP aftercare (trade page)",
    url: "https://scalpstyles.co.uk/smp-aftercare",
  },
  I76: {
    title: "Guilford Aesthetics, care after laser tattoo removal (trade page)",
    url: "https://guilfordaesthetics.com/blog/laser-tattoo-removal-post-care",
  },
  I77: {
    title: "Neo Tattoo Removal, and Evolution Laser Studio, aftercare (trade pages)",
    url: "https://evolutionlaserstudio.com/aftercare",
  },
  I78: {
    title: "LaserAway, sun after tattoo treatment (trade page)",
    url: "https://www.laseraway.com/faqs/tattoo-removal/how-long-before-i-can-go-in-the-sun-after-each-tattoo-treatment/",
  },
  I80: {
    title: "Juv Essentials, what to expect after a tattoo removal (trade page)",
    url: "https://juvessentials.com/blog/what-can-i-expect-after-a-tattoo-removal",
  },
  I113: {
    title: "Transplant Match, recovery after SMP (portal)",
    url: "https://transplantmatch.com/guides/recovery/scalp-micropigmentation-smp",
  },
  I114: {
    title: "Renew Laser, guidelines for laser tattoo removal (trade page)",
    url: "https://www.renewlasermed.com/treatment-guidelines/laser-tattoo-removal",
  },
  I123: {
    title: "Hattingen Hair, swelling after a hair transplant (clinic)",
    url: "https://hattingenhair.wordpress.com/2014/05/26/swelling-after-a-hair-transplant",
  },
}

/** The source with this mark, or null. */
export function findSource(mark: string): Source | null {
  const source = SOURCES[mark]
  return source ? { mark, ...source } : null
}

/** All sources. */
export function listSources(): Source[] {
  return Object.entries(SOURCES).map(([mark, source]) => ({ mark, ...source }))
}
