"""Tables, migrations, sealed columns, and one module of queries per noun."""
