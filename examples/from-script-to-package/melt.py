import sys

with open(sys.argv[1]) as file:
    temperatures = [float(line) for line in file]
for t in temperatures:
    print(3.0 * max(t - 0.0, 0.0))
