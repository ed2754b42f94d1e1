"""An attacker on programmes' reports, written from the published rules alone: it imports nothing of the product.

programmes: seeded programmes whose truth is known · releases: what is given out, as plain data · rivals: the rules of
NHS England, CMS and OpenSAFELY · published: our own rules as `scoring.disclosure` publishes them, as a law that the
attacker reckons with · known: what they bring along · bounds: what is certain (mixed-integer programming over all
releases) · insiders: what is likely to those who know the others · estimates, waits: the same from all figures with
intervals, and from hours · hidden: what is told of nobody, and why · attack: all of it on one programme, counted.
"""
