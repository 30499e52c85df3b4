"""What Scripts/make-certificates.py is made of: words, wording, pages, and what a scanner does to them."""
