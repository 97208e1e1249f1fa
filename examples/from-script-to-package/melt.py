import sys

temperatures = [float(line) for line in open(sys.argv[1])]
for t in temperatures:
    print(3.0 * max(t - 0.0, 0.0))
