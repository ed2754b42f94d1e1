"""What is made of many numbers: the small chart in an alert, and figures about many people."""
