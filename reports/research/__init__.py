"""What research is given under consent to it: records, and what describes them."""
