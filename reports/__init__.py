"""What is made of many numbers: figures about many people, records for research, the small chart in an alert."""
